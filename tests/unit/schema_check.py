"""As much of JSON Schema (2020-12) as docs/handoff.schema.json uses, for the tests."""

import re

TYPES = {
    "object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "null": type(None),
}  # fmt: skip
KNOWN = {
    "$schema", "$id", "$defs", "$ref", "title", "description", "type", "const", "enum", "pattern",
    "properties", "required", "additionalProperties", "items", "minItems", "minimum", "anyOf",
}  # fmt: skip


def mistakes(value, schema, root, where="$"):
    """Yield where a value is not what a schema asks for."""
    unknown = schema.keys() - KNOWN
    assert not unknown, f"the check does not know {unknown}"
    if "$ref" in schema:
        yield from mistakes(
            value, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root, where
        )
        return
    if "anyOf" in schema:
        if all(list(mistakes(value, one, root, where)) for one in schema["anyOf"]):
            yield f"{where}: none of anyOf"
        return
    kinds = schema.get("type", list(TYPES))
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if not any(type(value) is TYPES[kind] for kind in kinds):
        yield f"{where}: {value!r} is no {kinds}"
        return
    if "const" in schema and value != schema["const"]:
        yield f"{where}: {value!r} is not {schema['const']!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{where}: {value!r} is none of {schema['enum']}"
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{where}: {value!r} does not match {schema['pattern']}"
    if type(value) is int and value < schema.get("minimum", value):
        yield f"{where}: {value} is too small"
    if isinstance(value, list):
        if len(value) < schema.get("minItems", 0):
            yield f"{where}: too few"
        for number, item in enumerate(value):
            yield from mistakes(item, schema.get("items", {}), root, f"{where}[{number}]")
    if isinstance(value, dict):
        properties = schema.get("properties", {})
        for name in set(schema.get("required", ())) - value.keys():
            yield f"{where}: {name} is missing"
        for name, item in value.items():
            if name in properties:
                yield from mistakes(item, properties[name], root, f"{where}.{name}")
            elif schema.get("additionalProperties") is False:
                yield f"{where}: {name} is not foreseen"
