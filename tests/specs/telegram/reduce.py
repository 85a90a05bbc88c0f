#!/usr/bin/env python3
"""Reduces the machine-readable Bot API to what the emulator checks: python3 reduce.py telegram_api.json > bot_api.json"""
import json, sys

METHODS = """getMe getUpdates setWebhook deleteWebhook getWebhookInfo sendMessage sendPhoto sendDocument editMessageText
editMessageReplyMarkup editMessageMedia editMessageCaption deleteMessage answerCallbackQuery setMyCommands deleteMyCommands
getMyCommands getChatMember getChatAdministrators""".split()
BASIC = {"Integer", "Float", "String", "Boolean", "True", "InputFile"}

spec = json.load(open(sys.argv[1]))
fields = lambda of: {f["name"]: {"types": f["types"], "required": f["required"]} for f in of.get("fields", [])}
methods = {m: {"fields": fields(spec["methods"][m]), "returns": spec["methods"][m]["returns"]} for m in METHODS}
types, waiting = {}, [t for m in methods.values() for f in m["fields"].values() for t in f["types"]]
while waiting:
    name = waiting.pop()
    while name.startswith("Array of "):
        name = name[len("Array of "):]
    if name in BASIC or name in types:
        continue
    of = spec["types"][name]
    types[name] = {"fields": fields(of), "subtypes": of.get("subtypes", [])}
    waiting += types[name]["subtypes"] + [t for f in types[name]["fields"].values() for t in f["types"]]
json.dump({"version": spec["version"], "release_date": spec["release_date"], "methods": methods, "types": types},
          sys.stdout, indent=1, sort_keys=True)
print()
