#!/usr/bin/env python3
"""Runs the conformance cases against a second reading of docs/spec.md: fractions, nothing else.

    python3 conformance/run.py [FILE ...]

Without a file, every *.json beside this script. Prints what differs, then `N passed, N failed`; the exit code is 1 if
any failed. docs/conformance.md says what a case is made of. Comments name the clause that a line reads.
"""
import hashlib
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


def shortest(number):
    """A binary number as JavaScript writes it: whole ones without `.0`."""
    return str(int(number)) if number == int(number) and abs(number) < 10**21 else repr(number)


def is_missing(given):
    return given is None or (isinstance(given, dict) and "missing" in given)               # 1.4


def read_quantity(given, notation="plain"):
    if isinstance(given, str):
        return read_text(given, notation)
    if isinstance(given, dict) and "number" in given:
        return read_number(given["number"])
    if isinstance(given, (int, float)) and not isinstance(given, bool):
        return read_number(shortest(given))
    if isinstance(given, dict) and "literal" in given:
        return read_text(given["literal"], "plain")                                        # 1.3
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

THOUSAND, MILLION, BILLION = ["nghìn", "ngàn"], ["triệu"], ["tỷ", "tỉ"]
TRILLION = [f"{one} {other}" for one in THOUSAND for other in BILLION]
DONG, USD = ["đồng", "VND", "VNĐ", "VNđ"], ["USD", "đô la Mỹ", "đô-la Mỹ"]
VISITS, PEOPLE, TONNES = ["lượt", "lượt khách", "lượt người"], ["người", "lao động", "dân"], ["tấn"]


def said(numbers, units):
    return [f"{number} {unit}" for number in numbers for unit in units]


UNITS = {
    "fraction": ("share", "1", "rate", False, ["lần", "as a fraction"]),
    "percent": ("share", "0.01", "rate", False, ["%", "phần trăm", "per cent", "pct"]),
    "per-mille": ("share", "0.001", "rate", False, ["‰", "phần nghìn", "phần ngàn", "per mille"]),
    "percentage-points": ("percentage-points", "1", "points", False, ["điểm phần trăm", "percentage points", "điểm %", "percentage point", "pp"]),
    "per-1000-people": ("per-people", "0.001", "rate", False, ["trên 1.000 dân", "per 1,000 people", "/1.000 dân", "/nghìn dân", "/1000 dân"]),
    "per-10000-people": ("per-people", "0.0001", "rate", False, ["trên 10.000 dân", "per 10,000 people", "/10.000 dân", "/10000 dân", "/vạn dân", "/1 vạn dân", "trên 1 vạn dân", "trên một vạn dân"]),
    "per-100000-people": ("per-people", "0.00001", "rate", False, ["trên 100.000 dân", "per 100,000 people", "/100.000 dân", "/100000 dân"]),
    "dong": ("dong", "1", "amount", False, ["đồng", "dong", "VND", "VNĐ", "VNđ"]),
    "thousand-dong": ("dong", "1000", "amount", False, ["thousand dong", *said(THOUSAND, DONG)]),
    "million-dong": ("dong", "1000000", "amount", False, ["million dong", *said(MILLION, DONG)]),
    "billion-dong": ("dong", "1000000000", "amount", False, ["billion dong", *said(BILLION, DONG)]),
    "trillion-dong": ("dong", "1000000000000", "amount", False, ["trillion dong", *said(TRILLION, DONG)]),
    "dong-per-hectare": ("dong-per-hectare", "1", "other", False, ["đồng/ha", "dong per hectare"]),
    "million-dong-per-hectare": ("dong-per-hectare", "1000000", "other", False, ["triệu đồng/ha", "million dong per hectare"]),
    "billion-dong-per-hectare": ("dong-per-hectare", "1000000000", "other", False, ["tỷ đồng/ha", "billion dong per hectare", "tỉ đồng/ha"]),
    "usd": ("usd", "1", "amount", False, ["USD", "đô la Mỹ", "đô-la Mỹ"]),
    "thousand-usd": ("usd", "1000", "amount", False, ["thousand USD", *said(THOUSAND, USD)]),
    "million-usd": ("usd", "1000000", "amount", False, ["million USD", *said(MILLION, USD)]),
    "billion-usd": ("usd", "1000000000", "amount", False, ["billion USD", *said(BILLION, USD)]),
    "visits": ("visits", "1", "count", True, ["lượt", "visits", "lượt khách", "lượt người"]),
    "thousand-visits": ("visits", "1000", "count", False, ["thousand visits", *said(THOUSAND, VISITS)]),
    "million-visits": ("visits", "1000000", "count", False, ["million visits", *said(MILLION, VISITS)]),
    "people": ("people", "1", "count", True, ["người", "people", "lao động", "dân"]),
    "thousand-people": ("people", "1000", "count", False, ["thousand people", *said(THOUSAND, PEOPLE)]),
    "square-metres": ("area", "0.0001", "amount", False, ["m²", "m2"]),
    "hectares": ("area", "1", "amount", False, ["ha", "hectares", "héc ta", "hecta"]),
    "square-kilometres": ("area", "100", "amount", False, ["km²", "km2"]),
    "metres": ("length", "1", "amount", False, ["m", "metres", "mét"]),
    "kilometres": ("length", "1000", "amount", False, ["km", "kilometres", "ki-lô-mét"]),
    "kilograms": ("mass", "0.001", "amount", False, ["kg"]),
    "tonnes": ("mass", "1", "amount", False, ["tấn", "tonnes"]),
    "thousand-tonnes": ("mass", "1000", "amount", False, ["thousand tonnes", *said(THOUSAND, TONNES)]),
    "million-tonnes": ("mass", "1000000", "amount", False, ["million tonnes", *said(MILLION, TONNES)]),
    "communes": ("communes", "1", "count", True, ["xã", "communes", "xã, phường, thị trấn", "commune"]),
    "villages": ("villages", "1", "count", True, ["thôn", "villages", "thôn, bản", "thôn, bản, tổ dân phố"]),
    "households": ("households", "1", "count", True, ["hộ", "households", "hộ gia đình"]),
    "schools": ("schools", "1", "count", True, ["trường", "schools", "trường học"]),
    "enterprises": ("enterprises", "1", "count", True, ["doanh nghiệp", "enterprises"]),
    "cooperatives": ("cooperatives", "1", "count", True, ["hợp tác xã", "cooperatives", "HTX"]),
    "beds": ("beds", "1", "count", True, ["giường bệnh", "hospital beds", "giường"]),
    "doctors": ("doctors", "1", "count", True, ["bác sĩ", "doctors", "bác sỹ"]),
    "cases": ("cases", "1", "count", True, ["vụ", "cases", "vụ án"]),
    "dossiers": ("dossiers", "1", "count", True, ["hồ sơ", "dossiers"]),
    "products": ("products", "1", "count", True, ["sản phẩm", "products"]),
    "projects": ("projects", "1", "count", True, ["dự án", "projects"]),
}
SPELLED = {unicodedata.normalize("NFC", word): unit for unit, row in UNITS.items() for word in [unit, *row[4]]}


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
    (start, _), (_, end) = span(parts[0]), span(parts[1])
    if start > end:
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
    """The value in the rule's unit, and the parts of a ratio with what one of it is worth, or every fault."""
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
            parts.append(None)
    if parts[1] is not None and parts[1] <= 0:
        codes.append("number/zero-denominator" if parts[1] == 0 else "number/negative-denominator")
    if codes:
        raise Fault(*codes)
    each = (factor(unit) if unit else Fraction(1)) / factor(rule["unit"])
    return parts[0] / parts[1] * each, (*parts, each)


def counts_of(parts):
    """4.9: a ratio of whole counts, or None."""
    whole = parts and parts[0].denominator == 1 and parts[1].denominator == 1 and parts[0] >= 0
    return parts if whole else None


STANDINGS = ("final", "provisional", "not-applicable")


def collect(rows, rule, period, notation):
    """4.3, 4.4: (state, value, parts of a ratio, provisional, issues)."""
    present = [row for row in rows
               if row.get("standing") == "not-applicable"
               or not all(is_missing(row.get(key)) for key in ("value", "numerator", "denominator"))]
    # A mistyped standing without a value may be meant as a declaration: it is told, and changes nothing.
    issues = ["observation/unknown-standing" for row in rows
              if row not in present and (row.get("standing") or "final") not in STANDINGS]
    rows, left, others = present, [], 0
    for row in rows:
        faults, standing = [], row.get("standing") or "final"
        if standing not in STANDINGS:
            faults, standing = ["observation/unknown-standing"], "final"
        if row.get("period") is not None:
            try:
                if read_period(row["period"]) != read_period(period):
                    issues.append("period/mismatch")
                    others += 1
                    continue
            except Fault as malformed:
                faults += malformed.codes
        left.append((row, standing, faults))
    if not left:
        return ("unusable" if others else "missing"), None, None, False, issues
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
    parts = amounts[0][1] if all(one[1] == amounts[0][1] for one in amounts) else None
    provisional = all(standing == "provisional" for _, standing, _ in left)
    return "amount", amounts[0][0], parts, provisional, issues


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


def further_lines(rule, judged):
    """3.4, 3.6: the value that was judged where the rule rounds; each further line where it has one."""
    found = {"rounded": exact(judged) if judged is not None else None} if "rounding" in rule else {}
    for line in ("stretch", "safety"):
        if line in rule:
            found[line] = None if judged is None else {
                "outcome": "met" if accepts(rule[line], judged) else "not-met",
                "margin": exact(margin_of(rule[line], judged))}
    return found


def evaluate_rule(rule, rows, period, notation):
    state, value, parts, provisional, issues = collect(rows, rule, period, notation)
    if state == "not-applicable":
        return {"outcome": "not-applicable", **NOTHING, **further_lines(rule, None), "issues": issues}, None
    if state != "amount":
        if state == "missing":
            issues = issues + ["observation/missing"]
        return {"outcome": "undetermined", **NOTHING, **further_lines(rule, None), "issues": issues}, None
    judged = judged_value(rule, value)
    met = accepts(rule["target"], judged)
    margin = margin_of(rule["target"], judged)
    inclusive = rule["target"]["comparator"] in ("at-least", "at-most")
    return {
        "outcome": "met" if met else "not-met", "value": exact(value), "margin": exact(margin),
        "exceeded": met and margin > 0 and inclusive,                                      # 4.7
        "achievement": achievement(rule, judged),
        "shortfall": None if met else shortfall(rule, value, counts_of(parts)),
        "provisional": provisional, **further_lines(rule, judged), "issues": issues + implausible(rule, value),
    }, value


def evaluate_set(input_):
    """3.7, 4.10: the evaluations of one area."""
    rules, period = input_["rules"], input_.get("period") or "2023"
    read_period(period)
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


def summary_of(answers):
    """4.1: the four outcomes add up to the targets; exceeded is a part of met."""
    outcomes = [one["outcome"] for one in answers.values()]
    return {"targets": len(outcomes), "met": outcomes.count("met"),
            "exceeded": sum(one["exceeded"] for one in answers.values()), "notMet": outcomes.count("not-met"),
            "undetermined": outcomes.count("undetermined"), "notApplicable": outcomes.count("not-applicable")}


# ---- 5. Roll-up -------------------------------------------------------------------------------------------

def condition_faults(condition):
    """5.1: an empty list as written, k outside 1..n."""
    if isinstance(condition, str):
        return []
    if "not" in condition:
        return condition_faults(condition["not"])
    members = condition.get("all", condition.get("any", condition.get("of")))
    if members == "assigned":
        return []
    if not members:
        return ["rule/empty-list"]
    k = condition.get("at-least-k", 1)
    bad = not isinstance(k, int) or isinstance(k, bool) or not 1 <= k <= len(members)
    return ["rule/bad-count"] * bad + [code for member in members for code in condition_faults(member)]


def members_of(condition, assigned):
    members = condition.get("all", condition.get("any", condition.get("of")))
    if members != "assigned":
        return members
    if not assigned:
        raise Fault("evaluation/assignment-missing")                                       # 6.5
    return list(dict.fromkeys(assigned))


def roll_up(condition, outcomes, assigned=None):
    """5.1, 5.3: (outcome, what decided, what is open in what did not)."""
    if isinstance(condition, str):
        outcome = outcomes[condition]
        own = {condition}
        return (outcome, set(), own) if outcome == "undetermined" else (outcome, own, set())
    if "not" in condition:
        outcome, decided, needed = roll_up(condition["not"], outcomes, assigned)
        return {"met": "not-met", "not-met": "met"}.get(outcome, outcome), decided, needed
    parts = [roll_up(member, outcomes, assigned) for member in members_of(condition, assigned)]
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


def too_few(condition, outcomes, assigned):
    """5.1: k and the members left, where a roll-up as written at the top has too few left; else None."""
    if isinstance(condition, str) or "at-least-k" not in condition:
        return None
    members = [roll_up(member, outcomes, assigned)[0] for member in members_of(condition, assigned)]
    left = sum(outcome != "not-applicable" for outcome in members)
    return {"asked": condition["at-least-k"], "left": left} if 0 < left < condition["at-least-k"] else None


def completions(condition, outcomes, assigned):
    """5.2: the answers for every way in which what is open can come out."""
    open_ = [one for one, outcome in outcomes.items() if outcome == "undetermined"]
    ways = product(("met", "not-met"), repeat=len(open_))
    return sorted({roll_up(condition, {**outcomes, **dict(zip(open_, way))}, assigned)[0] for way in ways})


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
    as_ratios = kind != "points"
    rows = input_["observations"]
    if input_["over"] == "areas":
        adds_up = adds_up and accumulates != "per-head"
        named = list(dict.fromkeys(row["area"] for row in rows if row.get("area") is not None))
        parts = [collect([row for row in rows if row.get("area") == area], rule, "2023", notation)
                 for area in dict.fromkeys(input_.get("areas", named))]
    else:
        if accumulates != "total" or not (adds_up or as_ratios):
            raise Fault("evaluation/not-additive")
        whole, periods = read_period("2023"), {}
        for row in rows:
            if row.get("period"):
                periods.setdefault(read_period(row["period"]), []).append(row)
        spans = sorted(one for one in periods if one != whole and whole[0] <= one[0] and one[1] <= whole[1])
        follow = all(a[1] + timedelta(days=1) == b[0] for a, b in zip(spans, spans[1:]))
        if not spans or not follow or spans[0][0] != whole[0] or spans[-1][1] != whole[1]:
            raise Fault("evaluation/parts-do-not-cover")
        parts = [collect(periods[one], rule, f"{one[0]}/{one[1]}", notation) for one in spans]
    parts = [part for part in parts if part[0] != "not-applicable"]
    ratios = as_ratios and all(part[2] or part[1] is None for part in parts)
    if not adds_up and not ratios:
        raise Fault("evaluation/not-additive")
    if not parts or any(part[1] is None for part in parts):
        raise Fault("evaluation/part-missing")
    if adds_up:
        value = sum(part[1] for part in parts)
    else:
        value = sum(n * each for _, _, (n, _, each), _, _ in parts) / sum(d for _, _, (_, d, _), _, _ in parts)
    return {"outcome": "summed", "value": exact(value), "provisional": any(part[3] for part in parts)}


# ---- 6. Eligibility ---------------------------------------------------------------------------------------

def assigned_to(candidate, ids):
    """6.5: the assignment, `None` where it is left out."""
    assigned = candidate.get("assigned")
    if assigned == "all":
        return list(ids)
    if assigned is not None and not assigned:
        raise Fault("eligibility/assignment-empty")
    if any(one not in ids for one in assigned or []):
        raise Fault("eligibility/assignment-unknown")
    return assigned


def bar_state(bar, candidate, outcomes, assigned):
    """6.1: (state, why it does not concern, whether an assignment is missing)."""
    roles, kinds = bar["subjects"].get("roles"), bar["subjects"].get("unitKinds")
    if roles and candidate["role"] not in roles:
        return "not-concerned", "role", False
    if kinds and candidate["unit"]["kind"] not in kinds:
        return "not-concerned", "unit-kind", False
    if assigned is None and '"assigned"' in json.dumps(bar["condition"]):
        return "undetermined", None, True                                                  # 6.5
    outcome = roll_up(bar["condition"], outcomes, assigned)[0]
    state = {"met": "barred", "not-met": "clear", "undetermined": "undetermined",
             "not-applicable": "not-concerned"}[outcome]
    return state, "not-applicable" if state == "not-concerned" else None, False


def verdict_of(states):
    """6.2"""
    if "barred" in states:
        return "not-considered"
    return "undetermined" if "undetermined" in states else "may-be-considered"


def assess(input_):
    candidate, outcomes = input_["candidate"], input_["outcomes"]
    assigned = assigned_to(candidate, outcomes)
    states, needed = [], set()
    for bar in input_["bars"]:
        state, why, _ = bar_state(bar, candidate, outcomes, assigned)
        states.append(state)
        if state == "undetermined" and not (assigned is None and '"assigned"' in json.dumps(bar["condition"])):
            needed |= still_needed(bar["condition"], outcomes, assigned)
    return {"verdict": verdict_of(states), "states": states, "stillNeeded": sorted(needed)}


def verdict(input_):
    """6 whole: judged figures, then the bars with all that they say."""
    _, answers, _ = evaluate_set(input_)
    outcomes = {one: found["outcome"] for one, found in answers.items()}
    candidate = input_["candidate"]
    assigned, reasons = assigned_to(candidate, outcomes), []
    for bar in input_["bars"]:
        state, why, unassigned = bar_state(bar, candidate, outcomes, assigned)
        asked = state in ("barred", "clear") or why == "not-applicable"
        decided = sorted(roll_up(bar["condition"], outcomes, assigned)[1]) if asked else []
        is_open = state == "undetermined" and not unassigned
        rests = decided if state in ("barred", "clear") else []
        reasons.append({
            "state": state, "notConcerned": why, "source": bar["source"], "decidedBy": decided,     # 6.4
            "stillNeeded": sorted(still_needed(bar["condition"], outcomes, assigned)) if is_open else [],
            "unmet": {one: answers[one]["shortfall"] for one in decided
                      if state == "barred" and outcomes[one] == "not-met"},                # 5.3
            "provisional": any(answers[one]["provisional"] for one in rests),              # 4.5
            "issues": sorted({code for one in rests for code in answers[one]["issues"]}    # 4.10
                             | ({"eligibility/assignment-missing"} if unassigned else set())),
        })
    found = verdict_of([reason["state"] for reason in reasons])
    state = {"not-considered": "barred", "may-be-considered": "clear", "undetermined": "undetermined"}[found]
    resting = [reason for reason in reasons if reason["state"] == state]
    return {"verdict": found, "provisional": any(reason["provisional"] for reason in resting),
            "issues": sorted({code for reason in resting for code in reason["issues"]}), "reasons": reasons}


# ---- 3.2, 3.3 The words of one target ------------------------------------------------------------------------

COMPARING = [
    ("at-most", r"không (?:vượt )?quá|không trên|không cao hơn|tối đa|nhiều nhất|≤"),
    ("at-least", r"không dưới|không thấp hơn|không ít hơn|ít nhất|tối thiểu|≥"),
    ("less-than", r"dưới|thấp hơn|<"),
    ("more-than", r"trên|cao hơn|nhiều hơn|vượt|>"),
    ("exactly", r"đúng bằng|đúng"),
]
WRITTEN_NUMBER = re.compile(r"[0-9](?:[0-9.,]*[0-9])?")


def comparing_word(words):
    """The comparator of the word that stands last in these, "khoảng" aside; the longer of two that end alike."""
    for comparator, forms in COMPARING:
        if re.search(rf"(?:{forms})\s*(?:khoảng\s*)?$", words):
            return comparator
    return None


def read_wording(input_):
    text = unicodedata.normalize("NFC", input_["wording"]).lower()
    direction = input_["direction"]
    numbers = list(WRITTEN_NUMBER.finditer(text))
    bounds = [decimal_text(read_text(number[0], "vi")) for number in numbers]
    approximate = "khoảng" in text
    words = [text[:numbers[0].start()]] + [text[a.end():b.start()] for a, b in zip(numbers, numbers[1:])]
    comparators = [comparing_word(one) for one in words]
    if re.search(r"trở lên", text):
        comparators[0] = "at-least"
    if re.search(r"trở xuống", text):
        comparators[0] = "at-most"

    def end(comparator, bound):
        return {"comparator": comparator, "bound": bound}

    if len(bounds) == 2 and comparators[1] is not None:      # from A to under B; at least A and at most B
        lower = comparators[0] or "at-least"
        target, basis = {"comparator": "between", "lower": end(lower, bounds[0]),
                         "upper": end(comparators[1], bounds[1])}, "stated"
    elif comparators[0] is not None:
        target, basis = end(comparators[0], bounds[0]), "stated"
    elif direction == "unknown":
        return {"open": True, "approximate": approximate}
    else:
        basis = "derived"
        target = {
            "higher-is-better": end("at-least", bounds[0]),
            "lower-is-better": end("at-most", bounds[-1]),
            "none": end("exactly", bounds[0]) if len(bounds) == 1 else {
                "comparator": "between", "lower": end("at-least", bounds[0]), "upper": end("at-most", bounds[1])},
        }[direction]
    return {"target": target, "basis": basis, "approximate": approximate}


# ---- 7. The text ----------------------------------------------------------------------------------------------

def folded(text):
    return " ".join(unicodedata.normalize("NFC", text).split())


def text_number(text):
    """The value of a number as a document writes it, or the text itself (1.6)."""
    try:
        return decimal_text(read_text(text, "vi"))
    except Fault:
        return text


def audit(input_):
    """7.1, 7.2"""
    text = folded(input_["text"])
    find = re.compile(r"[0-9]+(?:/[0-9]+)+|[0-9]+(?:[.,][0-9]+)*")
    first, last = folded(input_["part"]["from"]), folded(input_["part"]["to"])
    start = text.rindex(first)
    part = text[start:text.index(last, start) + len(last)]
    quotes, bounds, covered = [], [], set()

    def cover(quote, fits):
        at = part.find(quote)
        while at >= 0:
            covered.update(at + number.start() for number in find.finditer(quote) if fits(number[0]))
            at = part.find(quote, at + 1)

    for rule in input_["rules"]:
        quote = folded(rule["quote"])
        wanted = {decimal_text(one[0]) for one in ends(rule["target"]) if one}
        if quote not in text:
            quotes.append(rule["id"])
        if not wanted <= {text_number(number) for number in find.findall(quote)}:
            bounds.append(rule["id"])
        cover(quote, lambda number: text_number(number) in wanted)
    for one in input_.get("excused", []):
        cover(folded(one["quote"]), lambda number: number == one["number"])
    return {"quotesNotInText": sorted(quotes), "boundsNotInQuote": sorted(bounds),
            "uncovered": [number[0] for number in find.finditer(part) if number.start() not in covered]}


# ---- 8. Two versions of a rule ----------------------------------------------------------------------------------

def accepted_before_rounding(rule):
    """The values that meet a rule, as ends (value, included), in base units: found by trying beside each mark."""
    scale, rounding = factor(rule["unit"]), rule.get("rounding")
    low, high = ends(rule["target"])

    def edge_of(end, up):
        if end is None:
            return None
        if not rounding:
            return end[0] * scale, end[1]
        step = Fraction(1, 10 ** rounding["digits"])
        grid = end[0] / step
        near = grid.numerator // grid.denominator
        marks = sorted({(near + n) * step + half for n in range(-3, 4) for half in (Fraction(0), step / 2)},
                       reverse=not up)
        fits = lambda value: ((value > end[0] or (value == end[0] and end[1])) if up
                              else (value < end[0] or (value == end[0] and end[1])))
        hair = step / 1000 if up else -step / 1000
        for mark in marks:
            if fits(judged_value(rule, mark)):
                return mark * scale, True
            if fits(judged_value(rule, mark + hair)):
                return mark * scale, False
        raise AssertionError("no edge")

    return edge_of(low, True), edge_of(high, False)


def is_in(accepted, value):
    low, high = accepted
    return ((low is None or value > low[0] or (value == low[0] and low[1]))
            and (high is None or value < high[0] or (value == high[0] and high[1])))


def change_of(before, after):
    """8.1"""
    if UNITS[before["unit"]][0] != UNITS[after["unit"]][0]:
        return "incomparable"
    one, two = accepted_before_rounding(before), accepted_before_rounding(after)
    marks = sorted({end[0] for end in (*one, *two) if end})
    points = marks + [(a + b) / 2 for a, b in zip(marks, marks[1:])] + [marks[0] - 1, marks[-1] + 1]
    loses = any(is_in(one, point) and not is_in(two, point) for point in points)
    gains = any(is_in(two, point) and not is_in(one, point) for point in points)
    if loses and gains:
        return "incomparable"
    if loses or gains:
        return "tightened" if loses else "loosened"
    return "equivalent" if before == after else "reworded"


def diff(input_):
    before, after = ({rule["id"]: rule for rule in input_[side]} for side in ("before", "after"))
    found = {one: "removed" for one in before if one not in after}
    found.update({one: change_of(before[one], rule) if one in before else "added" for one, rule in after.items()})
    return {"changes": found}


def adapt(input_):
    """8.2"""
    strength = {"free": 0, "tighten-only": 1, "locked": 2}
    for rule in input_["rules"]:
        lock = rule.get("lock", input_.get("lock", "free"))
        change = input_.get("change", {}).get(rule["id"], {})
        new = {**rule, **change}
        what = change_of(rule, new)
        if rule["id"] in input_.get("drop", []):
            if lock != "free":
                raise Fault("compare/forbidden-change")
            continue
        if strength[change.get("lock", lock)] < strength[lock]:
            raise Fault("compare/forbidden-change")
        if lock == "locked" and set(change) - {"lock"}:
            raise Fault("compare/forbidden-change")
        if lock == "tighten-only" and what in ("loosened", "incomparable"):
            raise Fault("compare/forbidden-change")
    return {"allowed": True}


# ---- 9. Hashes ----------------------------------------------------------------------------------------------------

def canonical_json(data):
    """9.1: RFC 8785 of data without numbers that are not whole: keys by their UTF-16 code units, no blanks."""
    if isinstance(data, list):
        return "[" + ",".join(canonical_json(one) for one in data) + "]"
    if isinstance(data, dict):
        keys = sorted(data, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(json.dumps(key, ensure_ascii=False) + ":" + canonical_json(data[key]) for key in keys) + "}"
    return json.dumps(data, ensure_ascii=False)


def hash_of(input_):
    text = canonical_json(input_["data"])
    return {"canonical": text, "sha256": hashlib.sha256(text.encode("utf-8")).hexdigest()}


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
        if kind == "summary":
            return summary_of(evaluate_set(input_)[1])
        if kind in ("roll-up", "completions"):
            given = (input_["condition"], input_["outcomes"], input_.get("assigned"))
            if condition_faults(given[0]):
                raise Fault(*condition_faults(given[0]))
            (outcome, decided, _), needed = roll_up(*given), still_needed(*given)
            if kind == "completions":
                return {"outcome": outcome, "completions": completions(*given)}
            few = too_few(*given)
            return {"outcome": outcome, "decidedBy": sorted(decided), "stillNeeded": sorted(needed),
                    **({"tooFew": few} if few else {})}
        return {"sum": sum_of, "assess": assess, "verdict": verdict, "wording": read_wording, "audit": audit,
                "diff": diff, "adapt": adapt, "hash": hash_of}[kind](input_)
    except Fault as fault:
        return {"refused": sorted(set(fault.codes))}


def fits(expected, found):
    """Whether all that a case expects was found; members that it leaves out are not compared, lists are compared whole."""
    if isinstance(expected, dict) and isinstance(found, dict):
        return all(key in found and fits(value, found[key]) for key, value in expected.items())
    if isinstance(expected, list) and isinstance(found, list):
        return len(expected) == len(found) and all(fits(a, b) for a, b in zip(expected, found))
    return expected == found


def main(paths):
    files = [Path(path) for path in paths] or sorted(Path(__file__).resolve().parent.glob("*.json"))
    passed = failed = 0
    for file in files:
        for case in json.loads(file.read_text(encoding="utf-8"))["cases"]:
            found = answer(case)
            if fits(case["expect"], found):
                passed += 1
            else:
                failed += 1
                print(f"{file.name} {case['id']} ({case['clause']}): expected {json.dumps(case['expect'], ensure_ascii=False)}"
                      f"\n    found {json.dumps(found, ensure_ascii=False)}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
