### What each command does, in a few words. The names of commands are the same in every language;
### Discord also shows `.name`: lower case, no spaces, at most 32 letters.

command-check = start a check, or go on with one
    .name = check
command-technique = lessons, and a check of your technique
    .name = technique
command-today = what you can train today
    .name = today
command-why = why you got this result, with sources
    .name = why
command-summary = one page to show a clinician
    .name = summary
command-country = set your country, for the emergency number
    .name = country
command-privacy = what is kept, and how to delete it
    .name = privacy
command-export = get everything I keep about you, as a file
    .name = export
command-forget = delete everything about you
    .name = forget
command-help = this list
    .name = help
command-about = what this is and who runs it
    .name = about
command-back = take back your last answer
    .name = back
command-change = change an earlier answer
    .name = change
command-cancel = leave the check; nothing of it is kept
    .name = cancel
