# Reached when: the first danger screen has new numbness between the legs, a new bladder or bowel change, or both legs numb or not lifting.
# Review: pending (no clinician has signed this text yet)
# $emergency-number: the number to call, such as “112”; “your emergency number” when the country is unknown.
outcome-emergency-cauda-equina =
    .title = Please go to the emergency department now
    .means = New numbness where you’d sit on a saddle, or a new change in peeing, bowel control or both legs, sometimes means pressure on the nerves that run those parts. Few people ever get this. But early help protects these nerves, so hours count, also at night. Many who are checked turn out fine. On the way, note when each change began: they will ask.
    .do-now =
        1. Set off now, best to one with an MRI scanner. Can’t get there safely? Call { $emergency-number }.
        2. Say what is new: numb between the legs, pee, poo, both legs. Ask: “Could this be cauda equina?”
        3. Bring someone. Legs weak or numb? Let them drive.
    .avoid =
        - Don’t give it a night to see if it passes.
        - Until you’ve been checked: no lifting, no stretching, and nobody cracks your back.
    .see-someone-if = Chest pain, passing out, or legs that stop moving: call { $emergency-number } at once.
