"""Words of the edition that the generator was made for."""

import re

FOREIGN = re.compile(
    r"traffick|committee|\bnational\b|\bpolice\b|victim|suspect|lao pdr|laos|ncatip"
    r"|\b2022\b|\b045\b|ຄ້າມະນຸດ|ຄະນະກຳມະການ|ສປປ ລາວ|ຜູ້ຖືກເຄາະຮ້າຍ",
    re.IGNORECASE,
)
