"""Words in the names of fields that say what stands in them: amounts, names, times, units."""

YEAR_NAMES = {"year", "yr", "fy", "ປີ"}
ROUNDS = {
    "census", "round", "wave", "season", "decade", "era", "be", "ce", "bc", "bce", "ad", "period",
    "fiscal",
}  # fmt: skip
"""Words that years are called by where a name has no other words."""
RELATIVE = {"last", "this", "previous", "prior", "next", "current"}
"""Before “year” they may say of which year an amount is."""
LAO_YEAR = ("ປີ", "ສົກ")
"""How years are called in a script that has no spaces between words."""
SINCE = {"founded", "established", "born", "birth", "inaugurated", "since", "construction", "built"}
"""Words of years since which something is."""
DONE = {
    "opened", "commissioned", "completed", "completion", "published", "joined", "adopted", "start",
    "begin", "from", "end", "to", "until", "first", "last",
}  # fmt: skip
"""Words of years, between which something was, and of amounts."""
AGE_NAMES = {"age", "ages"}
LAO_AGE = ("ອາຍຸ",)
PLACES = {
    "lat", "latitude", "lon", "lng", "long", "longitude", "easting", "northing", "coordinate",
    "coord", "utm", "bearing", "azimuth", "heading", "direction", "dir", "version",
}  # fmt: skip
"""Words in names of fields whose numbers are no amounts, whatever else is there."""
NAMES = {
    "id", "ids", "uid", "code", "codes", "zip", "zipcode", "postcode", "postal", "phone",
    "telephone", "tel", "fax", "mobile", "hotline", "isbn", "issn", "ean", "barcode", "passport",
    "serial", "fips", "iso", "isic", "isco", "isced", "nace", "icd", "hs", "cpc", "emis",
    "naics", "sitc", "coicop", "whatsapp", "viber", "imei", "objectid", "oid", "fid", "gid",
    "rowid", "pid", "nid", "uuid", "guid", "rank", "ranking", "percentile", "decile", "quartile",
    "quintile",
}  # fmt: skip
"""Words that a name begins or ends with if its whole numbers name or rank things."""
LAST = {
    "position", "pos", "order", "sort", "sequence", "seq", "row", "page", "chapter", "section",
    "article", "floor", "room", "seat", "gate", "platform", "box", "road", "route", "stop",
    "account", "name", "label", "reference", "ref", "key", "edition", "build", "revision",
}  # fmt: skip
"""The same, where a name ends with it."""
KINDS = {
    "type", "kind", "category", "class", "grade", "level", "tier", "group", "status", "flag",
    "zone", "region", "district", "gender", "sex", "cluster", "ward", "stage", "phase", "age",
    "boarding", "answer", "response", "option",
}  # fmt: skip
"""Where a name ends with it, small whole numbers are codes."""
NUMBERED = {"no", "nr", "num", "number"}
COUNTING = {"total", "average", "mean", "the"}
"""Before “number”: then it counts."""
ALONE = {"no", "nr", "index", "line", "item", "place", "extension", "ext", "release"}
"""Names of numbers that name rows."""
LIMITS = {
    "month": 12, "quarter": 4, "week": 53, "weekday": 7, "day": 366, "hour": 24, "minute": 60,
    "ເດືອນ": 12, "ໄຕມາດ": 4, "ອາທິດ": 53, "ວັນທີ": 366, "ໂມງ": 24, "round": 99, "wave": 99,
}  # fmt: skip
"""Parts of years and days, with the largest that there is of each."""
NAMED = {*LIMITS, "semester", "term", "period", "season", "ງວດ"}
"""How texts are called that are times in the order of their rows."""
LAO_KEYS = ("ລຳດັບ", "ລະຫັດ", "ເລກທີ", "ໝາຍເລກ", "ເບີ", "ໂທລະສັບ", "ອັນດັບ")
"""How names of keys begin in Lao."""
LAO_PLACES = ("ພິກັດ", "ຈຸດຕັ້ງ", "ເສັ້ນແວງ", "ເສັ້ນຂະໜານ")
RATES = {"rate", "ratio", "share", "percent", "pct", "count", "sum", "total"}
"""A name that ends so is of an amount, whatever it begins with."""
QUALIFIERS = {"old", "new", "main", "en", "lo"}
"""At the end of a name they do not say what it is of."""
UNITS = {
    "unit", "units", "uom", "currency", "indicator", "indicators", "variable", "metric", "measure",
    "statistic", "element",
}  # fmt: skip
"""How fields are called that say what is measured: their rows are no amounts of one kind."""
LAO_UNITS = ("ຫົວໜ່ວຍ", "ໜ່ວຍ", "ຕົວຊີ້ວັດ", "ສະກຸນເງິນ")
MEASURES = {
    "%", "percent", "per cent", "number", "no.", "persons", "people", "households", "head",
    "kg", "g", "t", "ton", "tons", "tonne", "tonnes", "mt", "litres", "liters", "l", "ml", "m3",
    "m", "km", "mm", "cm", "km2", "km²", "m2", "m²", "m³", "sq km", "ha", "hectares", "°c",
    "w", "kw", "mw", "gw", "kwh", "mwh", "gwh", "usd", "us$", "$", "eur", "lak", "kip", "thb",
    "million", "billion", "years", "months", "days", "hours", "minutes", "index",
    "ກີບ", "ຄົນ", "ໂຕນ", "ກິໂລກຣາມ", "ກິໂລແມັດ", "ເຮັກຕາ", "ຕາແມັດ", "ແຫ່ງ", "ຫຼັງ", "ໂຕ", "ປີ",
}  # fmt: skip
"""Units that stand in brackets behind the name of what is measured."""
SCALES = {
    "low", "medium", "moderate", "high", "poorest", "poorer", "poor", "middle", "richer", "richest",
    "rich", "never", "rarely", "seldom", "sometimes", "often", "usually", "always", "agree",
    "disagree", "neutral", "neither agree nor disagree", "undecided", "satisfied", "dissatisfied",
    "bad", "fair", "good", "excellent", "small", "large", "weak", "strong", "unlikely", "likely",
    "none", "no education", "primary", "lower secondary", "upper secondary", "secondary",
    "tertiary", "vocational", "higher", "ຕ່ຳ", "ປານກາງ", "ສູງ", "ໜ້ອຍ", "ຫຼາຍ", "ນ້ອຍ", "ໃຫຍ່", "ປະຖົມ",
    "ມັດທະຍົມຕົ້ນ", "ມັດທະຍົມປາຍ",
}  # fmt: skip
"""Answers and levels that stand in an order of their own."""
DEGREES = (
    "very ", "strongly ", "extremely ", "somewhat ", "slightly ", "rather ", "upper ", "lower ",
)  # fmt: skip
UNKNOWN = {
    "unknown", "not stated", "not known", "no answer", "missing", "other", "others", "don't know",
    "n/a", "ບໍ່ຮູ້", "ບໍ່ລະບຸ", "ບໍ່ໄດ້ລະບຸ", "ອື່ນໆ",
}  # fmt: skip
"""How rows are called that stand behind those in an order."""
