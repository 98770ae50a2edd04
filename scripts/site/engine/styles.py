"""The styles of the site: written in a file for each thing that they style, published as one."""

import re
from collections.abc import Mapping

from scripts.model.plan import Plan

STYLES = "styles.css"
FOLDER = "styles/"
COMMENT = re.compile(r"/\*.*?\*/\n*", re.DOTALL)
IMPORT = re.compile(r'^@import "(?P<path>[^"]+)";$', re.MULTILINE)


def joined(assets: Mapping[str, bytes]) -> Plan:
    """Give the assets with the parts of the styles in the place of their imports: one request.

    What is said in comments to those who write styles is not sent to every reader.

    Raises KeyError for the import of a file that is not there.
    """
    whole = IMPORT.sub(lambda found: assets[found["path"]].decode(), assets[STYLES].decode())
    rest = {path: one for path, one in assets.items() if not path.startswith(FOLDER)}
    return {**rest, STYLES: COMMENT.sub("", whole).encode()}
