#!/usr/bin/env python3
"""A second implementation of the protocol, by somebody who had not seen the first, in another language.

It was written from the protocol document alone. The section numbers in its comments are that document's, and comments
marked AMBIGUOUS say how a sentence that can be read in two ways was read.

  python3 protocol.py gen N SEED [biased]           random complete and partial sets of answers, as JSON Lines
  python3 protocol.py run FILE                      what this implementation makes of them
  python3 protocol.py check PROGRAM N SEED [biased] holds `PROGRAM assess` against it; exit code 1 if they differ
"""
import collections, json, pathlib, random, subprocess, sys

P = json.load(open(pathlib.Path(__file__).with_name("ids.json")))
ORDER = ["region", "rf-emergency", "rf-clarify", "rf-serious", "onset", "severity", "duration", "trend",
         "quality", "rf-background", "side", "context", "pattern", "felt-muscles", "movement",
         "morning-stiffness", "night-pain"]
Q = {q["id"]: q for q in P["questions"]}
assert [q["id"] for q in P["questions"]] == ORDER
OPTS = {k: q["options"] for k, q in Q.items()}
TYPE = {k: q["type"] for k, q in Q.items()}
RULES = [(rule, P["urgencies"].index(urgency), outcome) for rule, urgency, outcome in P["rules"]]
MULTI = [k for k in ORDER if TYPE[k] == "multi"]

WORKING = {"upper-mid-back", "glutes", "hamstrings", "thigh-front-inner", "calves", "many-muscles"}
SPINE = {"low-back", "upper-mid-back", "neck"}
LIMB = {"glutes", "hamstrings", "thigh-front-inner", "calves", "hip-groin", "knee", "shoulder", "arm-elbow",
        "forearm-hand"}
UPTO3 = {"lt-24h", "d1-3"}
D4PLUS = {"d4-7", "w1-2", "w2-6", "w6-12", "gt-3mo", "not-sure"}      # 3.1: includes not-sure
W1PLUS = {"w1-2", "w2-6", "w6-12", "gt-3mo", "not-sure"}              # 3.1: includes not-sure
SIXPLUS = {"w6-12", "gt-3mo"}
# AMBIGUOUS: "under 6 weeks" / "6 weeks or more" / "up to 7 days" / "up to 3 days" with duration not-sure.
# 3.3 treats not-sure as 1-2 weeks, so: under 6 weeks yes, 6 weeks or more no, up to 7 (3) days no.
UNDER6 = {"lt-24h", "d1-3", "d4-7", "w1-2", "w2-6", "not-sure"}
DELAYED = {"next-day", "later-same-day"}
# AMBIGUOUS: 1.3 "worrying quality" is not enumerated. Read as everything but dull, tight and tender:
# the nerve, sharp, spasm and catching answers of 1.1, plus not-sure (3.3: "sharp in one spot").
WORRYING = {"q-sharp", "q-spasm", "q-catching", "q-shooting", "q-tingling", "not-sure"}
# AMBIGUOUS: "if a nerve, sharp, spasm or catching answer was mentioned": answers of `quality` only, so a
# mentioned rfs-nerve does not by itself make `quality` be asked (rf-serious is always asked anyway).
QUALITY_MENTION = {"q-sharp", "q-spasm", "q-catching", "q-shooting", "q-tingling"}


def norm(q, v):
    """multi -> frozenset with exclusivity; scale -> int or 'not-sure'; single -> id."""
    if TYPE[q] == "multi":
        v = [v] if isinstance(v, str) else v
        s = set(v)
        # AMBIGUOUS: the rule "a flag plus not-sure counts as the flag" is worded for flags; read as: any
        # picked option (also q-dull etc.) drops none and not-sure.
        # AMBIGUOUS: none + not-sure together (impossible in the chat): not-sure, the more worrying one.
        real = s - {"none", "not-sure"}
        if real:
            return frozenset(real)
        return frozenset({"not-sure"} if "not-sure" in s else s)
    if TYPE[q] == "scale":
        return v if v == "not-sure" else int(v)
    return v


class F:
    """Facts: read-only helpers. A missing single reads as None, a missing multi as the empty set.

    AMBIGUOUS (the big one): 3.1 "a fact that is missing because it was not asked reads as its more worrying
    answer unless the row says otherwise". Taken literally for positive conditions ("has rfs-dark-urine",
    "severity >= 9", "trend = worse", "quality has not-sure", "movement = no-change") nothing could ever be
    normal, every rfs-nerve would stop before `trend` and r-urg-unclear could never win. Read as: a positive
    condition needs the fact; a missing fact makes no *exception* true ("unless ...", "not better",
    "not mild ...", "clearly-normal"), so it never argues for safety.
    """

    def __init__(s, f):
        s.f = f

    def __getitem__(s, k):
        return s.f.get(k)

    def has(s, k, *ids):
        return any(i in s.f.get(k, ()) for i in ids)

    def sev(s, lo, hi):
        v = s.f.get("severity")
        return isinstance(v, int) and lo <= v <= hi

    @property
    def nerve(s):
        return s.has("rf-serious", "rfs-nerve") or s.has("quality", "q-shooting", "q-tingling")

    @property
    def delayed(s):
        return s["onset"] in DELAYED

    def soreness(s):
        """True / False / None (unknown: wait)."""
        f = s.f
        for k in ("region", "rf-emergency", "rf-serious", "onset", "severity", "duration"):
            if k not in f:
                return None
        if f["rf-emergency"] == {"not-sure"} and "rf-clarify" not in f:
            return None
        if f["duration"] == "d4-7" and "trend" not in f:
            return None
        e = f["rf-emergency"]
        if not (e == {"none"} or (e == {"not-sure"} and f.get("rf-clarify") == "clearly-normal")):
            return False
        if f["rf-serious"] != {"none"}:
            return False
        if f["region"] not in WORKING and f["region"] != "low-back":
            return False
        if f["onset"] not in DELAYED:
            return False
        if not s.sev(0, 5 if f["region"] == "low-back" else 6):
            return False
        if not (f["duration"] in UPTO3 or (f["duration"] == "d4-7" and f["trend"] == "better")):
            return False
        if "quality" in f and f["quality"] & WORRYING:
            return False
        # AMBIGUOUS: "no rf-background answer": every answer other than `none`, so also not-sure (3.3: never
        # normal), under-18 and an earlier injury.
        if "rf-background" in f and f["rf-background"] != {"none"}:
            return False
        return True

    def mild_overuse(s):
        # AMBIGUOUS: trend not-sure is "same" in 3.3, but the term lists its not-sure values one by one
        # ("duration ... or not-sure", "not not-sure") and gives none for trend: trend not-sure is not mild.
        return (s["onset"] == "gradual-weeks" and s.sev(0, 4) and s["duration"] in ("w1-2", "w2-6", "not-sure")
                and s["trend"] in ("between-sessions", "up-and-down", "same"))

    def mild_recurring(s):
        return (s["trend"] == "between-sessions" and s.sev(0, 4)
                and (s.delayed or s["onset"] == "gradual-weeks"))


def inflammatory(x):
    n = ((x["morning-stiffness"] == "ms-over-30") + (x["night-pain"] == "np-second-half")
         + (x["movement"] == "eases-moving")
         # AMBIGUOUS: "onset gradual-weeks or not-from-lifting" is one feature of four.
         + (x["onset"] in ("gradual-weeks", "not-from-lifting")))
    return x["duration"] in SIXPLUS and x["region"] in SPINE | {"glutes", "hip-groin"} and n >= 2


def early_or_better(x):
    return x["duration"] in UPTO3 or (x["duration"] == "d4-7" and x["trend"] == "better")


NEW_LIFTER = ("first-time", "first-month", "comeback")


def new_lifter(x):
    return x.soreness() is True and x["region"] == "low-back" and x["context"] in NEW_LIFTER


def E(*ids): return lambda x: x.has("rf-emergency", *ids)
def S(*ids): return lambda x: x.has("rf-serious", *ids)
def B(*ids): return lambda x: x.has("rf-background", *ids)


COND = {
    "r-emg-life": E("rfe-chest", "rfe-breath-faint", "rfe-stroke"),
    "r-emg-ces": E("rfe-saddle", "rfe-bladder", "rfe-bowel", "rfe-both-legs"),
    "r-emg-body": E("rfe-trauma", "rfe-limb", "rfe-belly"),
    "r-urg-rhabdo": S("rfs-dark-urine", "rfs-rock-hard"),
    "r-urg-neuro": S("rfs-weakness", "rfs-spreading-numb", "rfs-both-leg-shooting"),
    "r-urg-neuro-worse": lambda x: x.nerve and x["trend"] == "worse",
    "r-urg-tear": S("rfs-pop"),
    "r-urg-infection": S("rfs-fever"),
    "r-urg-clot": S("rfs-swollen-limb"),
    "r-urg-pregnancy": S("rfs-pregnancy"),
    "r-urg-cannot-use": S("rfs-cannot-use"),
    "r-urg-severe": lambda x: x.sev(9, 10),
    "r-urg-unclear": lambda x: x["rf-emergency"] == {"not-sure"} and x["rf-clarify"] != "clearly-normal",
    "r-see-radicular": lambda x: x.nerve,
    "r-see-red-flag": B("rfb-cancer", "rfb-weight-sweats", "rfb-bone", "rfb-immune", "rfb-night", "rfb-over-60"),
    "r-see-unclear": lambda x: x["rf-serious"] == {"not-sure"},
    "r-see-severe": lambda x: x.sev(7, 8) and not (x["region"] in WORKING and x.delayed and x["duration"] in UPTO3),
    "r-see-clearance-surgery": lambda x: x.has("rf-background", "rfb-back-surgery") and x["region"] in SPINE,
    "r-see-clearance-pregnant": lambda x: x.has("rf-background", "rfb-pregnant")
        and x["region"] in SPINE | {"glutes", "hip-groin", "belly-side", "thigh-front-inner"},
    "r-see-young": lambda x: x.has("rf-background", "rfb-under-18")
        and x["region"] in ("low-back", "upper-mid-back") and x["duration"] in W1PLUS,
    "r-see-inflammatory": inflammatory,
    "r-see-hamstring": lambda x: x["region"] == "hamstrings" and x["onset"] == "during-rep"
        and x["duration"] in D4PLUS and x["trend"] != "better",
    "r-see-persistent-6w": lambda x: x["duration"] in SIXPLUS and not x.mild_recurring(),
    "r-see-persistent-2w": lambda x: x["duration"] == "w2-6" and x["trend"] not in ("better", "between-sessions")
        and not x.mild_overuse(),
    "r-see-persistent-1w": lambda x: x["duration"] in ("w1-2", "not-sure")
        and x["trend"] in ("same", "worse", "not-sure", None) and not x.mild_overuse(),
    "r-see-worsening": lambda x: x["duration"] == "d4-7" and x["trend"] == "worse",
    "r-see-arm": lambda x: x["region"] == "arm-elbow" and x["onset"] == "during-rep",
    # onset not-sure is "not soreness" (3.3), hence not delayed
    "r-see-trunk": lambda x: x["region"] in ("chest-ribs", "belly-side") and not x.delayed,
    "r-see-non-mechanical": lambda x: x["movement"] == "no-change" and x["duration"] != "lt-24h",
    "r-self-severe-doms": lambda x: x["region"] in WORKING and x.delayed and x["duration"] in UPTO3 and x.sev(7, 8),
    "r-self-technique": lambda x: x.soreness() is True and x["region"] == "low-back"
        and x["context"] in ("usual", "not-sure", None)
        # AMBIGUOUS: felt-muscles not-sure / a missing pattern are not named in the row: they do not fire it.
        and (x["pattern"] in ("most-sessions", "not-sure") or x["felt-muscles"] == "felt-back-only"),
    "r-self-technique-recurring": lambda x: x["region"] == "low-back" and x["trend"] == "between-sessions"
        and (x.delayed or x["onset"] == "gradual-weeks"),
    "r-self-technique-gradual": lambda x: x["region"] == "low-back" and x["onset"] == "gradual-weeks",
    "r-self-load-spike": lambda x: x["region"] == "low-back" and x.delayed and early_or_better(x)
        and x["context"] in ("load-jump", "to-failure", "new-variation"),
    # AMBIGUOUS: "not the new-lifter rule" = r-norm-new-lifter does not match (soreness path included).
    "r-self-low-back-watch": lambda x: x["region"] == "low-back" and x.delayed and early_or_better(x)
        and not new_lifter(x),
    "r-self-not-lifting": lambda x: x["onset"] == "not-from-lifting",
    "r-self-shoulder": lambda x: x["region"] == "shoulder",
    # AMBIGUOUS: "(delayed)" as a condition or a remark: no difference, r-see-trunk wins otherwise.
    "r-self-trunk": lambda x: x["region"] in ("chest-ribs", "belly-side") and x.delayed,
    "r-self-joint": lambda x: x["region"] in ("neck", "hip-groin", "knee", "arm-elbow", "forearm-hand"),
    "r-self-not-enough": lambda x: x["onset"] == "not-sure" or x["severity"] == "not-sure" or x["region"] == "other",
    "r-self-recurring": lambda x: x["region"] in WORKING and x["trend"] == "between-sessions"
        and (x.delayed or x["onset"] == "gradual-weeks") and x["duration"] in D4PLUS and x.soreness() is not True,
    "r-self-lingering": lambda x: x.delayed and x["duration"] in D4PLUS and x.soreness() is not True,
    "r-self-strain": lambda x: x["onset"] == "during-rep"
        or x.has("quality", "q-sharp", "q-spasm", "q-catching", "not-sure"),
    "r-self-gradual-muscle": lambda x: x["onset"] == "gradual-weeks",
    "r-norm-hamstring": lambda x: x.soreness() is True and x["region"] == "hamstrings",
    "r-norm-new-lifter": new_lifter,
    "r-norm-muscle": lambda x: x.soreness() is True and x["region"] in WORKING,
    # AMBIGUOUS: "anything else" (level 1) would beat level 0 if it always matched: only when nothing else does.
    "r-fallback": lambda x: False,
}
assert list(COND) == [r[0] for r in RULES]


def matches(x):
    return [r for r in RULES if COND[r[0]](x)]


def decide(x):
    m = matches(x) or [RULES[-1]]
    top = max(r[1] for r in m)
    return next(r for r in m if r[1] == top)


def asked_when(q, x, mentioned):
    dur, onset, reg = x["duration"], x["onset"], x["region"]
    if q in ("region", "rf-emergency", "rf-serious", "onset", "severity", "duration"):
        return True
    if q == "rf-clarify":
        return x["rf-emergency"] == {"not-sure"}
    if q == "trend":
        # facts only: a mentioned sign is not a nerve sign until its screen confirms it
        return dur in D4PLUS or x.nerve
    if q == "quality":
        return x.soreness() is False or bool(mentioned & QUALITY_MENTION)
    if q == "rf-background":
        return x.soreness() is False or any(m.startswith("rfb-") for m in mentioned)
    if q == "side":
        return onset == "during-rep" and reg in LIMB and dur in UNDER6
    if q == "context":
        return (onset in DELAYED and dur in UPTO3 | {"d4-7"}) or (
            onset == "gradual-weeks" and reg is not None and reg != "low-back" and dur in UNDER6)
    if q == "pattern":
        return x.soreness() is True and reg == "low-back" and x["context"] in ("usual", "not-sure")
    if q == "felt-muscles":
        return reg == "low-back" and ((x.soreness() is True and x["context"] in ("usual", "not-sure"))
                                      or (onset == "gradual-weeks" and dur in UNDER6))
    if q == "movement":
        return onset in ("not-from-lifting", "not-sure") or dur in SIXPLUS
    if q in ("morning-stiffness", "night-pain"):
        return dur in SIXPLUS and reg in ("low-back", "upper-mid-back", "neck", "glutes", "hip-groin")
    raise AssertionError(q)


def assess(obj):
    given = obj.get("answers", {})
    mentioned = set(obj.get("mentioned", []))
    facts, asked = {}, []

    def done():
        rid, lvl, out = decide(F(facts))
        # AMBIGUOUS: order of `unused`: triage order (= order of the generated input).
        # AMBIGUOUS: answers never reached because of an early stop count as unused.
        return {"id": obj["id"], "outcome": out, "urgency": P["urgencies"][lvl], "rule": rid, "asked": asked,
                "unused": [k for k in ORDER if k in given and k not in facts]
                          + [k for k in given if k not in ORDER]}

    while True:
        x = F(facts)
        if "rf-emergency" in facts and facts["rf-emergency"] - {"none", "not-sure"}:
            return done()
        if "rf-emergency" in facts and not (facts["rf-emergency"] == {"not-sure"} and "rf-clarify" not in facts):
            if COND["r-urg-unclear"](x):
                return done()
            if "rf-serious" in facts and any(r[1] >= 3 for r in matches(x)):
                return done()
        if "rf-emergency" not in facts and any(m.startswith("rfe-") for m in mentioned):
            q = "rf-emergency"
        else:
            q = next((q for q in ORDER if q not in facts and asked_when(q, x, mentioned)), None)
        if q is None:
            return done()
        # AMBIGUOUS: an empty list for a multi question: read as unanswered.
        if q not in given or given[q] == []:
            return {"id": obj["id"], "needs": q, "asked": asked}
        facts[q] = norm(q, given[q])
        asked.append(q)


# ---------------------------------------------------------------- generator
SIGNS = [o for k in ("rf-emergency", "rf-serious", "rf-background") for o in OPTS[k]
         if o not in ("none", "not-sure")] + sorted(QUALITY_MENTION)


def gen(n, seed, biased=False):
    R = random.Random(seed)
    for i in range(n):
        drop = R.choice((0.0, 0.10, 0.50)) if not biased else R.choice((0.0, 0.0, 0.0, 0.05))
        a = {}
        for k in ORDER:
            if TYPE[k] == "multi" and k != "quality":
                u = R.random()
                none, ns = (0.90, 0.05) if biased else (0.60, 0.10)
                flags = [o for o in OPTS[k] if o not in ("none", "not-sure")]
                v = (["none"] if u < none else ["not-sure"] if u < none + ns
                     else R.sample(flags, R.randint(1, 3)))
            elif k == "quality":
                pool = OPTS[k] if not biased or R.random() < 0.4 else ["q-dull", "q-tight", "q-tender"]
                v = R.sample(pool, R.randint(1, 3))
            elif k == "severity":
                v = R.choice(OPTS[k]) if not biased else R.choice("01234567")
            else:
                v = R.choice(OPTS[k])
                if biased and k == "region" and R.random() < 0.7:
                    v = R.choice(sorted(WORKING) + ["low-back"] * 6)
                if biased and k == "onset" and R.random() < 0.7:
                    v = R.choice(["next-day", "later-same-day", "gradual-weeks"])
                if biased and k == "rf-clarify" and R.random() < 0.6:
                    v = "clearly-normal"
            if R.random() >= drop:
                a[k] = v
        o = {"id": f"{'b' if biased else 'r'}{i}", "answers": a}
        if R.random() < 0.20:
            o["mentioned"] = R.sample(SIGNS, R.randint(1, 2))
        yield o


if __name__ == "__main__":
    D = lambda o: json.dumps(o, separators=(",", ":"), ensure_ascii=False)
    if sys.argv[1] == "gen":
        for o in gen(int(sys.argv[2]), int(sys.argv[3]), "biased" in sys.argv[4:]):
            print(D(o))
    elif sys.argv[1] == "run":
        for line in open(sys.argv[2]):
            if line.strip():
                print(D(assess(json.loads(line))))
    elif sys.argv[1] == "check":
        sets = list(gen(int(sys.argv[3]), int(sys.argv[4]), "biased" in sys.argv[5:]))
        lines = "".join(D(o) + "\n" for o in sets)
        said = subprocess.run([sys.argv[2], "assess"], input=lines, capture_output=True, text=True, check=True).stdout
        said = [json.loads(line) for line in said.splitlines()]
        different = [(o, assess(o), s) for o, s in zip(sets, said) if assess(o) != s]
        for o, ours, theirs in different[:5]:
            print(f"given     {D(o)}\nreference {D(ours)}\nprogram   {D(theirs)}\n")
        print(f"{len(sets)} sets of answers, {len(different)} decided differently, {len(sets) - len(said)} not answered")
        sys.exit(1 if different or len(said) != len(sets) else 0)
