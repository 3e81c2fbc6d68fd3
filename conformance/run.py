#!/usr/bin/env python3
"""Runs the conformance cases against a second reading of docs/spec.md: fractions, nothing else.

    python3 conformance/run.py [FILE ...]

Without a file, every *.json beside this script. Prints what differs, then `N passed, N failed`.
Comments name the clause that a line reads.
"""
import json
import re
import sys
import unicodedata
from calendar import monthrange
from datetime import date, timedelta
from fractions import Fraction
from itertools import product
from pathlib import Path


class Fault(Exception):
    """An issue of the specification, by its code."""

    def __init__(self, *codes):
        super().__init__(*codes)
        self.codes = list(codes)


# ---- 1. Numbers -------------------------------------------------------------------------------------------

PLAIN = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?\Z")                                            # 1.2
VIETNAMESE = re.compile(r"[+-]?(0|[1-9][0-9]{0,2}(\.[0-9]{3})+|[0-9]+)(,[0-9]+)?\Z")       # 1.6


def digits_fit(text):
    whole, _, decimals = text.lstrip("+-").partition(".")
    return len(whole.lstrip("0")) <= 20 and len(decimals.rstrip("0")) <= 18                # 1.2


def read_text(text, notation):
    if notation == "vi":
        if not VIETNAMESE.match(text):
            raise Fault("number/malformed")
        text = text.replace(".", "").replace(",", ".")
    elif not PLAIN.match(text):
        raise Fault("number/malformed")
    if not digits_fit(text):
        raise Fault("number/out-of-range")
    whole, _, decimals = text.partition(".")
    sign, whole = re.match(r"([+-]?)0*(.*)", whole).groups()
    return Fraction(f"{sign}{whole or 0}.{decimals.rstrip('0') or 0}")


def read_number(text):
    """A binary number, by its shortest decimal form (1.3)."""
    if text in ("NaN", "Infinity", "-Infinity"):
        raise Fault("number/not-finite")
    value = Fraction(text)
    significant = re.sub(r"[eE].*", "", text).lstrip("+-").replace(".", "").strip("0")
    if len(significant) > 15:
        raise Fault("number/inexact")
    if not digits_fit(decimal_text(value)):
        raise Fault("number/out-of-range")
    return value


def is_missing(given):
    return given is None or (isinstance(given, dict) and "missing" in given)               # 1.4


def read_quantity(given, notation="plain"):
    if isinstance(given, str):
        return read_text(given, notation)
    if isinstance(given, dict) and "number" in given:
        return read_number(given["number"])
    if isinstance(given, dict) and ("bigint" in given or "decimal" in given):
        text = given.get("bigint", given.get("decimal"))
        if text in ("NaN", "Infinity", "-Infinity"):
            raise Fault("number/not-finite")
        return read_text(text, "plain")
    raise Fault("number/malformed")                                                        # 1.4


def decimal_text(value):
    """Canonical decimal text, or None where there is none (4.6)."""
    places, rest = 0, value.denominator
    while rest % 10 == 0:
        rest //= 10
        places += 1
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
            places += 1
    if rest != 1:
        return None
    scaled = abs(value.numerator) * 10**places // value.denominator
    text = str(scaled).rjust(places + 1, "0")
    if places:
        text = (text[:-places] + "." + text[-places:]).rstrip("0").rstrip(".")
    return ("-" if value < 0 else "") + text


def exact(value):
    text = decimal_text(value)
    if text is not None:
        return text
    decimal = decimal_text(round_to(value, 10, "half-up"))
    whole, _, places = decimal.partition(".")
    return {"numerator": str(value.numerator), "denominator": str(value.denominator),
            "decimal": whole + "." + places.ljust(10, "0")}


def round_to(value, digits, mode):
    """3.4"""
    scaled = value * 10**digits
    low = scaled.numerator // scaled.denominator
    if scaled == low:
        return value
    toward_zero, from_zero = (low, low + 1) if scaled > 0 else (low + 1, low)
    rest = abs(scaled) - abs(toward_zero)
    if mode == "floor":
        whole = low
    elif mode == "ceiling":
        whole = low + 1
    elif mode == "down":
        whole = toward_zero
    elif mode == "up":
        whole = from_zero
    elif rest != Fraction(1, 2):
        whole = from_zero if rest > Fraction(1, 2) else toward_zero
    else:
        whole = from_zero if mode == "half-up" or toward_zero % 2 else toward_zero
    return Fraction(whole, 10**digits)


# ---- 2. Units: id -> dimension, factor, kind, comes whole, spellings ---------------------------------------

UNITS = {
    "fraction": ("share", "1", "rate", False, []),
    "percent": ("share", "0.01", "rate", False, ["%", "phần trăm"]),
    "per-mille": ("share", "0.001", "rate", False, ["‰"]),
    "percentage-points": ("points", "1", "points", False, ["điểm phần trăm"]),
    "per-1000-people": ("people-rate", "0.001", "rate", False, []),
    "per-10000-people": ("people-rate", "0.0001", "rate", False, ["/vạn dân"]),
    "per-100000-people": ("people-rate", "0.00001", "rate", False, []),
    "dong": ("dong", "1", "amount", False, ["đồng"]),
    "million-dong": ("dong", "1000000", "amount", False, ["triệu đồng"]),
    "billion-dong": ("dong", "1000000000", "amount", False, ["tỷ đồng"]),
    "trillion-dong": ("dong", "1000000000000", "amount", False, ["nghìn tỷ đồng"]),
    "usd": ("usd", "1", "amount", False, ["USD"]),
    "million-usd": ("usd", "1000000", "amount", False, ["triệu USD"]),
    "billion-usd": ("usd", "1000000000", "amount", False, ["tỷ USD"]),
    "visits": ("visits", "1", "count", True, ["lượt"]),
    "thousand-visits": ("visits", "1000", "count", False, ["nghìn lượt"]),
    "million-visits": ("visits", "1000000", "count", False, ["triệu lượt"]),
    "communes": ("communes", "1", "count", True, ["xã"]),
}
SPELLED = {word: unit for unit, row in UNITS.items() for word in [unit, *row[4]]}


def factor(unit):
    return Fraction(UNITS[unit][1])


def unit_named(word, rule):
    """2.2, 2.4"""
    if not isinstance(word, str):
        raise Fault("unit/unknown")
    word = " ".join(unicodedata.normalize("NFC", word).split())
    own = rule["unit"]
    if word == "%" and UNITS[own][2] == "points" and "%" in rule.get("quote", ""):
        return own
    if word not in SPELLED:
        raise Fault("unit/unknown")
    unit = SPELLED[word]
    if UNITS[unit][0] != UNITS[own][0]:
        raise Fault("unit/mismatch")
    return unit


# ---- 3.5 Periods ------------------------------------------------------------------------------------------

def span(text):
    match = re.match(r"([0-9]{4})(?:-(?:H([12])|Q([1-4])|([0-9]{2})(?:-([0-9]{2}))?))?\Z", text)
    if not match or match[1] == "0000":
        raise Fault("period/malformed")
    year = int(match[1])
    first, last = 1, 12
    if match[2]:
        first, last = int(match[2]) * 6 - 5, int(match[2]) * 6
    elif match[3]:
        first, last = int(match[3]) * 3 - 2, int(match[3]) * 3
    elif match[4]:
        first = last = int(match[4])
        if not 1 <= first <= 12:
            raise Fault("period/malformed")
    if match[5]:
        if not 1 <= int(match[5]) <= monthrange(year, first)[1]:
            raise Fault("period/malformed")
        return (date(year, first, int(match[5])),) * 2
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def read_period(text):
    if not isinstance(text, str):
        raise Fault("period/malformed")
    parts = text.split("/")
    if len(parts) == 1:
        return span(text)
    if len(parts) != 2 or any("H" in part or "Q" in part for part in parts):
        raise Fault("period/malformed")
    (start, _), (other, end) = span(parts[0]), span(parts[1])
    if start > other:
        raise Fault("period/malformed")
    return start, end


# ---- 3. Targets: the values accepted, as ends (value, included) ---------------------------------------------

def ends(target):
    comparator = target["comparator"]
    if comparator == "between":
        return ends(target["lower"])[0], ends(target["upper"])[1]
    bound = Fraction(target["bound"])
    return {"at-least": ((bound, True), None), "more-than": ((bound, False), None),
            "at-most": (None, (bound, True)), "less-than": (None, (bound, False)),
            "exactly": ((bound, True), (bound, True))}[comparator]


def accepts(target, value):
    low, high = ends(target)
    return ((low is None or value > low[0] or (value == low[0] and low[1]))
            and (high is None or value < high[0] or (value == high[0] and high[1])))


def margin_of(target, value):
    """4.6"""
    low, high = ends(target)
    if target["comparator"] == "exactly":
        return -abs(value - low[0])
    distances = ([value - low[0]] if low else []) + ([high[0] - value] if high else [])
    return min(distances)


# ---- 4. One indicator's observations, and its evaluation ---------------------------------------------------

def read_amount(given, rule, notation):
    """The value in the rule's unit, and the counts of a ratio, or every fault."""
    codes, unit = [], None
    if given.get("unit") is not None:
        try:
            unit = unit_named(given["unit"], rule)
        except Fault as fault:
            codes += fault.codes
    numerator, denominator = given.get("numerator"), given.get("denominator")
    if is_missing(numerator) and is_missing(denominator):
        try:
            value = read_quantity(given.get("value"), notation)
        except Fault as fault:
            raise Fault(*codes, *fault.codes) from None
        if codes:
            raise Fault(*codes)
        return value * factor(unit or rule["unit"]) / factor(rule["unit"]), None
    if not is_missing(given.get("value")):
        codes.append("observation/two-values")                                             # 1.5
    if given.get("unit") is None and UNITS[rule["unit"]][2] != "rate":
        codes.append("unit/missing")                                                       # 2.3
    if is_missing(numerator) or is_missing(denominator):
        raise Fault(*codes, "observation/incomplete")
    parts = []
    for part in (numerator, denominator):
        try:
            parts.append(read_quantity(part, notation))
        except Fault as fault:
            codes += fault.codes
    if len(parts) == 2 and parts[1] <= 0:
        codes.append("number/zero-denominator" if parts[1] == 0 else "number/negative-denominator")
    if codes:
        raise Fault(*codes)
    each = (factor(unit) if unit else Fraction(1)) / factor(rule["unit"])
    whole = parts[0].denominator == 1 and parts[1].denominator == 1 and parts[0] >= 0
    return parts[0] / parts[1] * each, (parts[0], parts[1], each) if whole else None


STANDINGS = ("final", "provisional", "not-applicable")


def collect(rows, rule, period, notation):
    """4.3, 4.4: (state, value, counts, provisional, issues)."""
    rows = [row for row in rows
            if row.get("standing") == "not-applicable"
            or not all(is_missing(row.get(key)) for key in ("value", "numerator", "denominator"))]
    issues, left = [], []
    for row in rows:
        faults, standing = [], row.get("standing") or "final"
        if standing not in STANDINGS:
            faults, standing = ["observation/unknown-standing"], "final"
        if row.get("period") is not None:
            try:
                if read_period(row["period"]) != read_period(period):
                    issues.append("period/mismatch")
                    continue
            except Fault as malformed:
                faults += malformed.codes
        left.append((row, standing, faults))
    if not left:
        return ("unusable" if issues else "missing"), None, None, False, issues
    if any(standing == "final" for _, standing, _ in left):
        left = [row for row in left if row[1] != "provisional"]
    faults = [code for _, _, own in left for code in own]
    amounts, declared = [], 0
    for row, standing, _ in left:
        if standing == "not-applicable":
            declared += 1
            if not isinstance(row.get("reason"), str) or not row["reason"].strip():
                faults.append("observation/reason-missing")
        if all(is_missing(row.get(key)) for key in ("value", "numerator", "denominator")):
            continue
        try:
            amounts.append(read_amount(row, rule, notation))
        except Fault as fault:
            faults += fault.codes
    if faults:
        return "unusable", None, None, False, issues + faults
    if len({value for value, _ in amounts}) > 1 or (amounts and declared):
        return "unusable", None, None, False, issues + ["observation/conflict"]
    if not amounts:
        return "not-applicable", None, None, False, issues
    counts = amounts[0][1] if all(one[1] == amounts[0][1] for one in amounts) else None
    provisional = all(standing == "provisional" for _, standing, _ in left)
    return "amount", amounts[0][0], counts, provisional, issues


def judged_value(rule, value):
    rounding = rule.get("rounding")
    return round_to(value, rounding["digits"], rounding["mode"]) if rounding else value


def meets(rule, value):
    return accepts(rule["target"], judged_value(rule, value))


def edge(rule, value):
    """Where the accepted values begin on the way from an unmet value: (edge, included, way). 4.9"""
    low, high = ends(rule["target"])
    judged = judged_value(rule, value)
    up = low is not None and (judged < low[0] or (judged == low[0] and not low[1]))
    bound, included = low if up else high
    rounding = rule.get("rounding")
    if not rounding:
        return bound, included, up
    step = Fraction(1, 10 ** rounding["digits"])
    grid = bound / step
    whole = grid.numerator // grid.denominator
    if up:
        whole = whole if grid == whole and included else whole + 1
    elif grid == whole and not included:
        whole -= 1
    mark = whole * step
    # The rounded value must be `mark` or past it; the edge of the values that round so is half a step or a
    # whole step back, or the mark itself. Which of them, and whether it is in, the rounding itself says.
    for back in (step, step / 2, Fraction(0)):
        at = mark - back if up else mark + back
        past = at + step / 1000 if up else at - step / 1000
        on_good_side = (lambda v: judged_value(rule, v) >= mark) if up else (lambda v: judged_value(rule, v) <= mark)
        if on_good_side(past):
            return at, on_good_side(at), up
    raise AssertionError("no edge")


def shortfall(rule, value, counts):
    """4.9"""
    at, included, up = edge(rule, value)
    toward = "up" if up else "down"
    comes_whole = UNITS[rule["unit"]][3]
    if counts or (comes_whole and value.denominator == 1):
        each = counts[2] / counts[1] if counts else Fraction(1)
        now = counts[0] if counts else value
        steps = at / each
        floor = steps.numerator // steps.denominator
        ceiling = -(-steps.numerator // steps.denominator)
        if up:
            whole = ceiling if included else floor + 1
        else:
            whole = floor if included else ceiling - 1
        if (whole >= 0 or not counts) and meets(rule, whole * each):
            return {"by": str(abs(whole - int(now))), "toward": toward, "reach": "at",
                    "of": "numerator" if counts else "value"}
    return {"by": exact(abs(at - value)), "toward": toward, "reach": "at" if included else "past", "of": "value"}


def achievement(rule, judged):
    """4.8"""
    target = rule["target"]
    if target["comparator"] not in ("at-least", "more-than") or Fraction(target["bound"]) <= 0:
        return None
    return decimal_text(round_to(judged / Fraction(target["bound"]) * 100, 2, "half-up"))


def implausible(rule, value):
    """4.10"""
    limits = rule.get("plausible", {})
    found = 0
    found += "from" in limits and value < Fraction(limits["from"])
    found += "to" in limits and value > Fraction(limits["to"])
    found += bool(limits.get("whole")) and value.denominator != 1
    return ["evaluation/implausible"] * found


NOTHING = {"value": None, "margin": None, "exceeded": False, "achievement": None, "shortfall": None,
           "provisional": False}


def evaluate_rule(rule, rows, period, notation):
    state, value, counts, provisional, issues = collect(rows, rule, period, notation)
    if state == "not-applicable":
        return {"outcome": "not-applicable", **NOTHING, "issues": issues}, None
    if state != "amount":
        if state == "missing":
            issues = issues + ["observation/missing"]
        return {"outcome": "undetermined", **NOTHING, "issues": issues}, None
    judged = judged_value(rule, value)
    met = accepts(rule["target"], judged)
    margin = margin_of(rule["target"], judged)
    inclusive = rule["target"]["comparator"] in ("at-least", "at-most")
    return {
        "outcome": "met" if met else "not-met", "value": exact(value), "margin": exact(margin),
        "exceeded": met and margin > 0 and inclusive,                                      # 4.7
        "achievement": achievement(rule, judged),
        "shortfall": None if met else shortfall(rule, value, counts),
        "provisional": provisional, "issues": issues + implausible(rule, value),
    }, value


def evaluate_set(input_):
    """3.7, 4.10: the evaluations of one area."""
    rules, period = input_["rules"], input_.get("period", input_.get("setPeriod", "2023"))
    rows = [dict(row) for row in input_["observations"]]
    areas = list(dict.fromkeys(row["area"] for row in rows if row.get("area") is not None))
    if input_.get("area") is None and len(areas) > 1:
        raise Fault("observation/area-ambiguous")
    area = input_.get("area") or (areas[0] if areas else None)
    rows = [row for row in rows if row.get("area") in (None, area)]
    answers, values = {}, {}
    for rule in rules:
        own = [row for row in rows if row["indicator"] == rule["id"]]
        answers[rule["id"]], values[rule["id"]] = evaluate_rule(rule, own, period, input_.get("notation", "plain"))
    known = {rule["id"]: rule for rule in rules}
    stray = ["observation/unknown-indicator" for row in rows if row["indicator"] not in known]
    for relation in input_.get("relations", []):
        if relation["kind"] == "part-of":
            pair = (relation["part"], relation["whole"])
            if None in (values[pair[0]], values[pair[1]]):
                continue
            part, whole = (values[one] * factor(known[one]["unit"]) for one in pair)
            broken = "evaluation/part-over-whole" if part > whole else None
        else:
            pair = tuple(relation["indicators"])
            if None in (values[pair[0]], values[pair[1]]):
                continue
            differ = answers[pair[0]]["outcome"] != answers[pair[1]]["outcome"]
            broken = "evaluation/same-target-disagrees" if differ else None
        if broken:
            for one in pair:
                answers[one]["issues"].append(broken)
            stray.append(broken)
    return area, answers, stray


# ---- 5. Roll-up -------------------------------------------------------------------------------------------

def roll_up(condition, outcomes, assigned=None):
    """5.1, 5.3: (outcome, what decided, what is open in what did not)."""
    if isinstance(condition, str):
        outcome = outcomes[condition]
        own = {condition}
        return (outcome, set(), own) if outcome == "undetermined" else (outcome, own, set())
    if "not" in condition:
        outcome, decided, needed = roll_up(condition["not"], outcomes, assigned)
        return {"met": "not-met", "not-met": "met"}.get(outcome, outcome), decided, needed
    members = condition.get("all", condition.get("any", condition.get("of")))
    if members == "assigned":
        members = assigned
    parts = [roll_up(member, outcomes, assigned) for member in members]
    left = [part for part in parts if part[0] != "not-applicable"]
    of = {name: [part for part in left if part[0] == name] for name in ("met", "not-met", "undetermined")}

    def answer(outcome, by):
        both = [set().union(*(part[i] for part in by)) for i in (1, 2)]
        return (outcome, set(), both[1]) if outcome == "undetermined" else (outcome, both[0], set())

    if not left:
        return answer("not-applicable", parts)
    k = condition.get("at-least-k", len(left) if "all" in condition else 1)
    if "at-least-k" in condition and len(left) < k:
        return answer("not-met", parts)
    if len(of["met"]) >= k:
        return answer("met", of["met"])
    if len(of["met"]) + len(of["undetermined"]) >= k:
        return answer("undetermined", of["undetermined"])
    return answer("not-met", of["not-met"])


def still_needed(condition, outcomes, assigned=None):
    """5.3: the open ones that can still change an open answer, once some of the others are known."""
    if roll_up(condition, outcomes, assigned)[0] != "undetermined":
        return set()
    open_ = sorted(roll_up(condition, outcomes, assigned)[2])
    def changes(one):
        others = [other for other in open_ if other != one]
        for ways in product(("met", "not-met", "undetermined"), repeat=len(others)):
            known = {**outcomes, **dict(zip(others, ways))}
            if roll_up(condition, known, assigned)[0] == "undetermined" and any(
                    roll_up(condition, {**known, one: way}, assigned)[0] != "undetermined"
                    for way in ("met", "not-met")):
                return True
        return False
    return {one for one in open_ if changes(one)}


# ---- 5.5 Sums ---------------------------------------------------------------------------------------------

def sum_of(input_):
    rule, notation = input_["rule"], input_.get("notation", "plain")
    kind, accumulates = UNITS[rule["unit"]][2], rule.get("accumulation")
    adds_up = kind in ("count", "amount") and accumulates not in ("rate", "growth")
    rows = input_["observations"]
    if input_["over"] == "areas":
        adds_up = adds_up and accumulates != "per-head"
        named = list(dict.fromkeys(row["area"] for row in rows if row.get("area") is not None))
        parts = [collect([row for row in rows if row.get("area") == area], rule, "2023", notation)
                 for area in dict.fromkeys(input_.get("areas", named))]
    else:
        if not adds_up or accumulates != "total":
            raise Fault("evaluation/not-additive")
        whole = read_period("2023")
        spans = sorted({read_period(row["period"]) for row in rows if row.get("period")} - {whole})
        spans = [one for one in spans if one[0] >= whole[0] and one[1] <= whole[1]]
        follow = all(a[1] + timedelta(days=1) == b[0] for a, b in zip(spans, spans[1:]))
        if not spans or not follow or spans[0][0] != whole[0] or spans[-1][1] != whole[1]:
            raise Fault("evaluation/parts-do-not-cover")
        parts = [collect([row for row in rows if read_period(row["period"]) == one],
                         rule, f"{one[0]}/{one[1]}", notation) for one in spans]
    parts = [part for part in parts if part[0] != "not-applicable"]
    as_ratio = kind == "rate" and all(part[2] or part[1] is None for part in parts)
    if not adds_up and not as_ratio:
        raise Fault("evaluation/not-additive")
    if not parts or any(part[1] is None for part in parts):
        raise Fault("evaluation/part-missing")
    if adds_up:
        value = sum(part[1] for part in parts)
    else:
        value = (sum(part[2][0] for part in parts) / sum(part[2][1] for part in parts)) * parts[0][2][2]
    return {"outcome": "summed", "value": exact(value), "provisional": any(part[3] for part in parts)}


# ---- 6. Eligibility ---------------------------------------------------------------------------------------

def assess(input_):
    candidate, outcomes = input_["candidate"], input_["outcomes"]
    assigned = candidate.get("assigned")
    if assigned == "all":
        assigned = list(outcomes)
    if assigned is not None and not assigned:
        raise Fault("eligibility/assignment-empty")                                        # 6.5
    if any(one not in outcomes for one in assigned or []):
        raise Fault("eligibility/assignment-unknown")
    states, needed = [], set()
    for bar in input_["bars"]:
        roles, kinds = bar["subjects"].get("roles"), bar["subjects"].get("unitKinds")
        if (roles and candidate["role"] not in roles) or (kinds and candidate["unit"]["kind"] not in kinds):
            states.append("not-concerned")
        elif assigned is None and '"assigned"' in json.dumps(bar["condition"]):
            states.append("undetermined")
        else:
            outcome = roll_up(bar["condition"], outcomes, assigned)[0]
            states.append({"met": "barred", "not-met": "clear", "undetermined": "undetermined",
                           "not-applicable": "not-concerned"}[outcome])
            needed |= still_needed(bar["condition"], outcomes, assigned)
    verdict = "not-considered" if "barred" in states else (
        "undetermined" if "undetermined" in states else "may-be-considered")              # 6.2
    return {"verdict": verdict, "states": states, "stillNeeded": sorted(needed)}


# ---- Cases ------------------------------------------------------------------------------------------------

def answer(case):
    """What the specification says of a case's input, in the form of its `expect`."""
    kind, input_ = case["kind"], case["input"]
    try:
        if kind == "number":
            return {"value": decimal_text(read_quantity(input_["given"], input_.get("notation", "plain")))}
        if kind == "period":
            return {"same": read_period(input_["a"]) == read_period(input_["b"])}
        if kind == "round":
            return {"value": decimal_text(round_to(Fraction(input_["value"]), input_["digits"], input_["mode"]))}
        if kind == "evaluate":
            area, answers, stray = evaluate_set(input_)
            for one in answers.values():
                one["issues"] = sorted(one["issues"])
            return {"area": area, "evaluations": answers, "stray": sorted(stray)}
        if kind == "roll-up":
            given = (input_["condition"], input_["outcomes"], input_.get("assigned"))
            (outcome, decided, _), needed = roll_up(*given), still_needed(*given)
            return {"outcome": outcome, "decidedBy": sorted(decided), "stillNeeded": sorted(needed)}
        if kind == "sum":
            return sum_of(input_)
        if kind == "assess":
            return assess(input_)
    except Fault as fault:
        return {"refused": sorted(set(fault.codes))}
    raise ValueError(f"unknown kind {kind}")


def main(paths):
    files = [Path(path) for path in paths] or sorted(Path(__file__).resolve().parent.glob("*.json"))
    passed = failed = 0
    for file in files:
        for case in json.loads(file.read_text(encoding="utf-8"))["cases"]:
            found = answer(case)
            if found == case["expect"]:
                passed += 1
            else:
                failed += 1
                print(f"{file.name} {case['id']} ({case['clause']}): expected {json.dumps(case['expect'], ensure_ascii=False)}"
                      f"\n    found {json.dumps(found, ensure_ascii=False)}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
