"""Library files: YAML in, exercises and workouts out, mistakes with line and column.

`loader` is the way in. Read on in this order: `reading` (bytes to text), `compose` and `document`
(text to data), `schema` and `sentences` (what is allowed, and how it is told), `layer` (all checks
of one file), `shelf` (laying files over each other). `model` and `problems` import no pydantic.
"""
