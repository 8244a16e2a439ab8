"""Writes docs/exercises.schema.json, the JSON Schema of library files for editors.

Run it as `python -m tools.write_schema` after a change to lowback_timer/library/format/schema.py.
"""

from __future__ import annotations

import json
from pathlib import Path

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from lowback_timer.library.format.schema import LibraryEntry

TARGET = Path(__file__).parent.parent / "docs" / "exercises.schema.json"


class _Generator(GenerateJsonSchema):
    """Leaves out what only Python needs: that a key which is not there reads as None."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        if schema.get("default", ...) is None:
            return self.generate_inner(schema["schema"])
        return super().default_schema(schema)

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002
        return False  # the key itself says it


def schema_text() -> str:
    """The schema as it is written to the file."""
    schema = LibraryEntry.model_json_schema(schema_generator=_Generator)
    schema = {"$schema": GenerateJsonSchema.schema_dialect, **schema}
    schema["title"] = "Lowback Timer library"
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def main() -> None:
    """Write the file."""
    TARGET.write_text(schema_text(), encoding="utf-8")
    print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
