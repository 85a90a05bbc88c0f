"""Reduces Discord's OpenAPI document to what the emulator checks: `python3 reduce.py openapi.json > discord_api.json`.

Keeps the operations below with their JSON request bodies, and every schema that can be reached from them.
"""

import json
import sys

OPERATIONS = [
    ("get", "/gateway"),
    ("get", "/gateway/bot"),
    ("post", "/interactions/{interaction_id}/{interaction_token}/callback"),
    ("post", "/webhooks/{webhook_id}/{webhook_token}"),
    ("patch", "/webhooks/{webhook_id}/{webhook_token}/messages/@original"),
    ("put", "/applications/{application_id}/commands"),
    ("put", "/applications/{application_id}/guilds/{guild_id}/commands"),
    ("post", "/users/@me/channels"),
    ("post", "/channels/{channel_id}/messages"),
    ("patch", "/channels/{channel_id}/messages/{message_id}"),
]
WORDS_FOR_PEOPLE = {"title", "description", "example", "examples"}

full = json.load(open(sys.argv[1]))
schemas = full["components"]["schemas"]
wanted = {}


def keep(node, inside_properties=False):
    """A copy without words for people; notes what it refers to."""
    if isinstance(node, list):
        return [keep(item) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        name = node["$ref"].rsplit("/", 1)[-1]
        if name not in wanted:
            wanted[name] = None
            wanted[name] = keep(schemas[name])
    return {
        key: keep(value, key == "properties")
        for key, value in node.items()
        if inside_properties or key not in WORDS_FOR_PEOPLE
    }


operations = []
for method, path in OPERATIONS:
    content = full["paths"][path][method].get("requestBody", {}).get("content", {})
    body = content.get("application/json", {}).get("schema")
    operations.append({"method": method.upper(), "path": path, "body": keep(body) if body else None})
json.dump({"openapi": full["openapi"], "operations": operations, "schemas": dict(sorted(wanted.items()))},
          sys.stdout, indent=1, sort_keys=True)
print()
