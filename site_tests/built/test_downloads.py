"""What is published is what was committed, and any tool can check it."""

import subprocess
import sys
import zipfile
from pathlib import Path

from site_tests.built.reading import Site


def test_published_tables_are_the_committed_bytes(site: Site, committed: Path) -> None:
    """Every CSV of every package goes out as it is, in the folder and in the zip."""
    seen = 0
    for path in sorted(committed.rglob("*.csv")):
        package, *rest = path.relative_to(committed).parts
        place = "/".join(rest)
        assert (site.root / "data" / package / place).read_bytes() == path.read_bytes(), path
        with zipfile.ZipFile(site.root / "data" / package / f"{package}.zip") as archive:
            assert archive.read(place) == path.read_bytes(), path
        seen += 1
    assert seen > 20


def test_a_zip_holds_what_its_folder_has(site: Site, grown: Site) -> None:
    """Descriptor, tables and carried lists are the same packed and unpacked."""
    for one in (site, grown):
        for package in one.packages():
            folder = one.root / "data" / package
            with zipfile.ZipFile(folder / f"{package}.zip") as archive:
                assert "datapackage.json" in archive.namelist()
                for name in archive.namelist():
                    assert archive.read(name) == (folder / name).read_bytes(), (package, name)


def test_each_zip_is_valid_for_the_stock_tool(grown: Site, tmp_path: Path) -> None:
    """``frictionless validate datapackage.json`` passes in every unpacked zip."""
    runs = {}
    for package in grown.packages():
        folder = tmp_path / package
        with zipfile.ZipFile(grown.root / "data" / package / f"{package}.zip") as archive:
            archive.extractall(folder)
        command = [sys.executable, "-m", "frictionless", "validate", "datapackage.json"]
        runs[package] = subprocess.Popen(
            command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
    assert len(runs) == 12
    for package, run in runs.items():
        output, _ = run.communicate(timeout=120)
        assert run.returncode == 0, (package, output)
        assert "INVALID" not in output, (package, output)


def test_a_table_with_names_opens_in_a_spreadsheet(site: Site) -> None:
    """Each has a byte order mark, ends its lines with CRLF, and has its own language's titles."""
    for package in site.packages():
        for language in ("lo", "en"):
            files = list((site.root / "data" / package).glob(f"*.{language}.csv"))
            assert files, package
            for file in files:
                content = file.read_bytes()
                assert content.startswith(b"\xef\xbb\xbf")
                header, rest = content.split(b"\r\n", 1)
                assert rest.endswith(b"\r\n")
                lao = any("\u0e80" <= character <= "\u0eff" for character in header.decode())
                assert lao == (language == "lo"), file


def test_pictures_are_pictures(site: Site, grown: Site) -> None:
    """Each chart's SVG stands alone with title and description, its PNG is one."""
    seen = 0
    for one in (site, grown):
        for path in (one.root / "data").rglob("charts/*.svg"):
            text = path.read_text(encoding="utf-8")
            assert text.startswith("<svg")
            assert 'role="img"' in text
            assert "<title" in text
            assert "<desc" in text
            assert path.with_suffix(".png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
            seen += 1
    assert seen >= 12
