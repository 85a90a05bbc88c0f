### Everything Spotter says that is neither a question, an outcome nor a lesson.

## The first screen

# Shown once, before the first question. Says what this is and is not, and what may be kept; three buttons follow.
consent =
    Hi, I’m Spotter. I sort out training aches: usually soreness, sometimes more. I look for the rare emergency first, then tell you what tends to help.

    I’m a training bot, not a clinician, and this is not a diagnosis. If you’re worried, get seen: you know your body best.

    May I keep your answers, so that you can come back to this and I can ask how it went? Only the answers, never what you type. You can see and delete them any time with /privacy.

# Somebody leaves before both danger screens were answered: the signs, once.
before-you-go =
    Before you go: numb between the legs? A change in how you pee or poo? Chest pain, dark pee, or new weakness? Then get help **today**, please. Don’t wait for me.

# Stands in the place of a number where the country is not known: “call …”.
your-emergency-number = your emergency number

## Short answers

notice-nothing-in-progress = Nothing is going on right now. What happened? Tell me in your own words, or start with /check.
notice-old-button = That button is from earlier. Here is where we are:
notice-not-understood = I didn’t get that. Tap an answer, type its number, or say it in other words.
notice-not-about-pain = That doesn’t sound like an ache to me, so I have nothing to add. If something hurts, tell me where, since when, and how much.
# $emergency-number: the number, or the words “your emergency number”.
notice-somebody-else =
    That sounds like somebody else’s pain. I can only ask the person who feels it. Please look out for these in them:

    - numb between the legs, or a new change in how they pee or poo
    - both legs weak or going numb
    - chest pain, short of breath at rest, or passing out
    - dark pee, or a muscle that is rock-hard and swollen
    - fever along with the pain

    Any of those: help today. Chest pain, fainting or trouble breathing: call { $emergency-number } now. They can start their own check with /check. If it’s about you, just tell me so.
notice-heard = Thanks, I read that. One thing first, then we go on from there.
notice-screen-as-whole = Got that. I always ask this list as a whole, to be safe.
notice-tick-first = Nothing is ticked yet. Tick what fits, or choose one of the last two answers.
notice-ticks-cleared = Cleared. Nothing is ticked now:
notice-ticks-kept = You ticked something here. If none of it fits after all, clear the ticks first.
notice-which-one = Okay. Which of these is it?
notice-asked-again = Thanks for telling me. That could matter, so let me ask about it first.
notice-cancelled = Okay, I’ve dropped this check. Nothing of it is kept. Start again any time with /check.
# $emergency-number: the number, or the words “your emergency number”.
notice-declined =
    No problem, nothing is kept. Before you go, whatever you do next:

    - Numb between the legs, a new change in how you pee or poo, both legs weak or going numb: emergency department, now.
    - Chest pain, short of breath at rest, passing out: call { $emergency-number } now (112, 911, 999, 000, 111 in many countries).
    - Dark pee, a muscle that is rock-hard and swollen, fever along with the pain: be seen today.
notice-kept-from-now = Okay, from now on I keep your answers. /privacy shows what that means.
notice-not-kept = Okay. From now on this chat lives in memory only: what I kept before is deleted, and a restart may lose what we are in the middle of.
notice-forgotten = Done. Everything about you is deleted, for good. If you ever want to start again: /check.
notice-check-first = Let’s make sure about the pain first. It takes about a minute, then we look at your lift.
notice-no-outcome-yet = There is no outcome yet. Let’s finish the check first; /check starts one.
notice-training-waits = Training can wait for now. Please have this looked at first; I’ll be here afterwards.
notice-glad-you-reached-someone = Good. Do what they tell you, even where it differs from what I said. I hope it turns out to be harmless.
notice-country-saved = Saved. I’ll show the right emergency number from now on.
notice-country-not-known = I don’t know the emergency number there. In an emergency: 112 works on most mobiles in many countries; otherwise call your local number. /country shows the countries I know.
notice-needs-keeping = There is nothing to hand over: I am not keeping your answers. /privacy lets you change that.
notice-exported = Here is everything I keep about you. The file is yours: it holds health answers, so mind where you put it.
# $emergency-number: the number, or the words “your emergency number”.
notice-started-afresh = I’m sorry: what I kept about you could not be read any more, so we start afresh. If you had danger signs, don’t wait for me: see someone, and in an emergency call { $emergency-number }.
notice-after-outcome = Your check is done, and this is what came out. Something new? Tell me, or start again with /check.
notice-help = Tell me what happened, in your own words, or tap through the questions. These help too:
# $version: of the program. $protocol: version of the protocol. $operator: who runs this copy; may be empty.
notice-about =
    Spotter { $version }, protocol { $protocol }. It sorts lifting aches by published evidence and says where it comes from (/why). It is not a medical device and gives no diagnosis.

    Free software under MIT or Apache-2.0. This copy is run by: { $operator }
# $emergency-number: the number, or the words “your emergency number”.
notice-sorry = Sorry, something broke on my side. Please try again in a minute. If you’re worried, don’t wait for me: see someone, and in an emergency call { $emergency-number }.
# A picture, a voice message or a sticker came.
# $emergency-number: the number, or the words “your emergency number”.
notice-words-only = I can’t listen to voice messages or look at pictures. Tell me in a sentence where it hurts and since when. If you’re worried, don’t wait for me: see someone, and in an emergency call { $emergency-number }.
# $emergency-number: the number, or the words “your emergency number”.
notice-lost = Sorry, I lost our place: this chat was not kept, and I was restarted. Let’s start again with /check. If you’re worried, don’t wait for me: in an emergency call { $emergency-number }.

# In a group: the way into the private chat. Nothing about anybody’s health.
notice-in-private = Let’s do this in private. Only you will see it there.
# Somebody presses a button that belongs to somebody else.
notice-not-yours = This one isn’t yours. Start your own with /check.

# On a server, under somebody’s post, where everybody reads it. Nothing about anybody’s health.
notice-offer = An offer for whoever wrote this: we can look at it in private. Only you will see it, and only you can press this.
# To the person who had that offer put there.
notice-offered = Done: the offer is under the post. Only its author can use it.
notice-offered-today = I’ve offered them a check already today, and once a day is enough. They can always start one with /check.
# The button that puts it there.
label-make-offer = Offer a private check
# The entry in the menu of a post (Apps).
label-about-a-post = DOMS or injury?
# A button: a window opens where one can type.
label-in-words = Say it in words
label-in-words-title = In your own words
label-in-words-hint = What happened, where, since when, how strong?
# What stands beside the box of /check.
label-command-story = what happened, in your own words

## Topics for a person, not for a bot

# Stands in the place of a crisis line where the country is not known.
your-crisis-line = the crisis line in your country
# $emergency-number: the number, or words for it. $crisis-line: the line to call, or words for it.
hard-safe-self-harm =
    I’m really glad you said that. I’m a bot, and this needs a person.

    If you might act on it now, call { $emergency-number }. You can also talk to someone right now: { $crisis-line }, or find one at [findahelpline.com](https://findahelpline.com).

    Is someone with you, or can you call someone to come? Training can wait.
# $emergency-number: the number, or words for it. $crisis-line: the line to call, or words for it.
hard-safe-eating =
    That sounds heavy, and you don’t have to carry it alone. Training through it can wait.

    A doctor or an eating-disorder line can help, and they hear this every day. [findahelpline.com](https://findahelpline.com) lists one for your country.

    If you faint, have chest pain, or see blood when you throw up: call { $emergency-number } now.
# $emergency-number: the number, or words for it. $crisis-line: the line to call, or words for it.
hard-safe-ped =
    Thanks for being open; no judgment here. Tell your clinician what you use. It stays between you, and it changes what they check.

    Tendons can lag behind muscle, so add weight slowly. A hot, red or swollen injection spot, or fever: get seen today.
# $emergency-number: the number, or words for it. $crisis-line: the line to call, or words for it.
hard-safe-abuse =
    I believe you. What happened is not your fault, and you deserve help from a person.

    If you’re in danger now, call { $emergency-number }. [findahelpline.com](https://findahelpline.com) lists people you can talk to in private. I’ll leave training out of it.

## Urgency, in words and as a sign

urgency-normal = Expected soreness
    .emoji = 🟢
urgency-self-care-with-check-in = You can manage this yourself
    .emoji = 🔵
urgency-see-clinician-soon = See someone within days
    .emoji = 🟡
urgency-urgent-same-day = See someone today
    .emoji = 🟠
urgency-emergency-now = Emergency
    .emoji = 🔴

## Buttons

label-keep = Keep my answers
label-just-this-chat = Just this chat
label-no-thanks = No thanks
label-why = Why do you ask?
label-how-to-tell = How do I tell?
label-back = Back
label-done = Done
label-go-on = Go on
label-start-over = Start over
label-change-something = Change an answer
label-right = That’s right
# $answer: the short name of a fact, such as “Pain now”.
label-not-that = Not right: { $answer }
label-details = Details
label-reached = I’ve reached someone
label-why-this = Why?
label-would-change = What would change this?
# $answer: a sign, as on its button.
label-has-changed = This has changed: { $answer }
label-summary = Summary for a clinician
label-care = What helps
label-technique = Check my technique
label-lessons = All lessons
label-show-outcome = Back to the result
label-countries = Set my country
label-no-country = I’d rather not say
label-forget = Delete everything about me
label-open-private = Go on in private
label-export = Get my data
label-delete = Delete it

## Lines of a question

# $number: of this question. $of: about how many there will be.
label-progress = { $number } of about { $of }
# $answer: what the person said before.
label-you-said = You said before: { $answer }
# $signs: what the person wrote about, as the labels of the signs.
label-you-mentioned = You wrote about this: { $signs }. Let me ask you about it properly.
label-tick-hint = Several may fit: tick them and press Done, or type all their numbers in one line, such as 1 4.

## Lines of an outcome

label-do-now = What to do now
label-avoid = Better not
label-worry-normal = See someone if
label-worry-soon = This is not an emergency right now. Go sooner if
label-worry-urgent = If this happens on the way
label-means = What it may mean
label-also-noted = Also noted
label-not-a-diagnosis = Not a diagnosis. If it doesn’t feel right, get seen.
label-minor = You’re under 18: show this to a parent or your coach. Leave max tests for later.
label-minor-emergency = You’re under 18: tell an adult now.
label-numbers = 112 EU, most mobiles · 911 US, Canada, Mexico · 999 UK, Ireland · 000 Australia · 111 NZ
# $emergency-number: of the person’s country.
label-your-number = Emergency number where you are: { $emergency-number }
# $health-line: a number for questions that are not urgent.
label-health-line = Health line for questions: { $health-line }
label-unsure-history = You weren’t sure about one line of your health history. If it fits after all, tell me: “Change an answer”.

## Why, and what would change it

label-why-title = Why this
label-deciding-answers = The answers that decided
label-sources = What it rests on
label-from-memory = (quoted from memory)
label-second-hand = (quoted by another work)
label-change-title = These would have raised it. If one of them is true now, tap it.
label-nothing-would = This is already the most urgent advice I give. Nothing you could add should make you wait.

## The page for a clinician

label-summary-title = For the clinician
# $day: when the check began.
label-summary-begun = Answers to a chat bot’s triage questions, begun { $day }. Self-reported, in the person’s own words where they chose an answer.
# $result: the title of the outcome. $urgency: how soon it says to be seen.
label-summary-result = It advised: { $result } ({ $urgency }).
label-summary-denied = Asked about and not present
label-summary-mentioned = Named in their own words
label-summary-note = Spotter does not diagnose. Please examine as you would without it.

## What was understood, what can be changed, how to tell

label-recap-title = This is what I got. Is it right?
# $answer: lifts that were named, such as “deadlifts 205 × 5”.
label-recap-lifts = Lifts: { $answer }
# $answer: signs and feelings that were named.
label-recap-named = I’ll ask about: { $answer }
# $answer: signs that were said not to be there.
label-recap-denied = You said no to: { $answer }. To be safe, I still ask that list as a whole.
label-overheard-title = What I understood of this post
# $answer: signs and feelings that were named.
label-overheard-named = It names: { $answer }
# $answer: signs that were said not to be there.
label-overheard-denied = It says no to: { $answer }
label-change-menu-title = Which answer do you want to change?
label-help-title = How to tell, line by line
# $number: of the question they stopped at. $of: about how many there are.
label-unfinished-title = A check of yours is open, at question { $number } of about { $of }. Go on with it, or start over?

## Lessons

label-shelves-title = What would you like to work on? One thing at a time works best.
label-care-title = What tends to help with this. Pick one and start with it.
label-lesson-cue = Keep in mind:
label-lesson-watch = Good to know:
label-advice-title = One thing to work on
label-advice-load-first = First take some weight off: two weeks at 60 to 70 %, with 3 to 4 reps left. Testing your max is not training.
label-advice-cause = What may be behind it:
label-advice-lesson = What to practice:

shelf-lessons = The lift, step by step
shelf-mistakes = Common mistakes
shelf-causes = What may be behind it
shelf-care = Self-care
shelf-strength = Get stronger
shelf-variations = Easier and other versions
shelf-habits = Good habits
shelf-disagreements = Where people disagree
shelf-clearance = Who should ask first

## Countries, privacy

label-countries-title = Where are you? I use it for the emergency number only. Not in the list? Type /country and its two letters, such as /country NL.
# $days: until everything is deleted. $operator: who runs this copy. $contact: how to reach them.
label-privacy-text =
    What I keep: your answers, what came out, when, and your country if you set it. Not your name, not what you type, no pictures.

    How long: until you delete it, or { $days } days after you were last here. Deleting works at once.

    Who sees it: nobody but you, in this chat. No ads, no training of models, no other company.

    Who runs this copy: { $operator } { $contact }
label-privacy-kept = Right now your answers are kept.
label-privacy-not-kept = Right now only your choice is kept; this chat lives in memory.
label-privacy-not-asked = Right now nothing about you is kept.

# $day: when everything is deleted if they do not come back.
label-receipt = I’ve kept your answers and what came out, encrypted. Nothing you typed. If you don’t come back, I delete all of it ({ $day }); sooner if you say so.

## Dates

# $weekday, $day (of the month) and $month: the parts of a date.
calendar-date = { $weekday } { $day } { $month }
calendar-monday = Monday
calendar-tuesday = Tuesday
calendar-wednesday = Wednesday
calendar-thursday = Thursday
calendar-friday = Friday
calendar-saturday = Saturday
calendar-sunday = Sunday
calendar-january = January
calendar-february = February
calendar-march = March
calendar-april = April
calendar-may = May
calendar-june = June
calendar-july = July
calendar-august = August
calendar-september = September
calendar-october = October
calendar-november = November
calendar-december = December
