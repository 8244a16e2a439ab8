"""Library files: YAML in, exercises and workouts out, mistakes with line and column.

`loader` is the way in. Read on in this order: `paths` (which files), `yaml/reading` (bytes to
text), `yaml/compose` and `yaml/document` (text to data), `yaml/syntax`, `yaml/slips` and
`yaml/alignment` (what was meant, where it is no YAML), `format/schema` and `format/sentences` (what
is allowed, and how it is told), `format/doubts` (what is allowed and hardly meant), `layer` (all
checks of one file), `shelf` (laying files over each other). `shipped` reads the library that comes
with the program without all that, and `writing` changes files. `model`, `paths` and `problems`
import neither pydantic nor PyYAML.
"""
