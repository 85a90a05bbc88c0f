# Reached when: not sure about a sign on the first danger screen, and the second look did not clear it up.
# Review: pending (no clinician has signed this text yet)
# $emergency-number: the number to call, such as “112”; “your emergency number” when the country is unknown.
outcome-urgent-unclear-red-flag =
    .title = You couldn’t tell: let someone check today
    .means = “Not sure” was the right thing to say. Most likely the sign you paused at turns out harmless. But it is on a very short list where I never guess, because early help matters there. One phone call can settle it.
    .do-now =
        1. Call a health line or a doctor today. Read them the list and name the sign you can’t rule out.
        2. In an hour, look again: Is peeing as usual? Does wiping feel normal? Do both feet lift?
    .avoid =
        - No lifting before this is settled.
        - Don’t drop the call because it feels better.
    .see-someone-if = Now you’re sure that one of them fits: emergency department now, or call { $emergency-number }.
