### What each command does, in a few words. The names of commands are the same in every language.

command-check = start a check, or go on with one
command-technique = lessons, and a check of your technique
command-today = what you can train today
command-why = why you got this result, with sources
command-summary = one page to show a clinician
command-country = set your country, for the emergency number
command-privacy = what is kept, and how to delete it
command-export = get everything I keep about you, as a file
command-forget = delete everything about you
command-help = this list
command-about = what this is and who runs it
command-back = take back your last answer
command-change = change an earlier answer
command-cancel = leave the check; nothing of it is kept
