"""Words in the names of fields that say what stands in them: amounts, names, times, units."""

YEAR_NAMES = {"year", "yr", "ປີ"}
SINCE = {"founded", "established", "built", "opened", "born", "inaugurated", "since"}
PLACES = {
    "lat", "latitude", "lon", "lng", "long", "longitude", "easting", "northing", "coordinate",
    "coord", "utm", "bearing", "azimuth", "heading", "direction", "dir", "version",
}  # fmt: skip
"""Words in names of fields whose numbers are no amounts, whatever else is there."""
NAMES = {
    "id", "ids", "uid", "code", "codes", "zip", "zipcode", "postcode", "postal", "phone",
    "telephone", "tel", "fax", "mobile", "hotline", "isbn", "issn", "ean", "barcode", "passport",
    "serial", "fips", "iso", "isic", "isco", "isced", "nace",
    "naics", "sitc", "coicop", "rank", "ranking", "percentile", "decile", "quartile", "quintile",
}  # fmt: skip
"""Words that a name begins or ends with if its whole numbers name or rank things."""
LAST = {
    "position", "pos", "order", "sort", "sequence", "seq", "row", "page", "chapter", "section",
    "article", "floor", "room", "seat", "gate", "platform", "box", "road", "route", "stop",
    "account", "name", "label", "reference", "ref", "key", "edition", "build", "revision",
    "release",
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
ALONE = {"no", "nr", "index", "line", "item", "place"}
"""Names of numbers that name rows."""
LIMITS = {"month": 12, "quarter": 4, "week": 53, "weekday": 7, "day": 366, "hour": 24, "minute": 60}
"""Parts of years and days, with the largest that there is of each."""
NAMED = {*LIMITS, "semester", "term", "period", "ເດືອນ", "ໄຕມາດ", "ງວດ"}
"""How texts are called that are times in the order of their rows."""
LAO = ("ລຳດັບ", "ລະຫັດ", "ເລກທີ", "ເບີ", "ໂທລະສັບ", "ອັນດັບ")
"""How names begin in a script that has no spaces between words."""
RATES = {"rate", "ratio", "share", "percent", "pct", "count", "sum", "total"}
"""A name that ends so is of an amount, whatever it begins with."""
QUALIFIERS = {"old", "new", "main", "en", "lo"}
"""At the end of a name they do not say what it is of."""
UNITS = {"unit", "units", "uom", "currency", "indicator", "variable", "metric", "measure", "ໜ່ວຍ"}
"""How fields are called that say what is measured: their rows are no amounts of one kind."""
