"""What is published is what was committed, and any tool can check it."""

import zipfile
from pathlib import Path

from frictionless import validate

from site_tests.built.reading import Site


def test_published_tables_are_the_committed_bytes(site: Site, built_site: Path) -> None:
    """Every CSV of every package goes out as it is, in the folder and in the zip."""
    committed = built_site.parents[1] / "datapackages"
    tables = sorted(committed.rglob("*.csv"))
    assert len(tables) > 5
    for path in tables:
        package, *rest = path.relative_to(committed).parts
        place = "/".join(rest)
        assert (site.root / "data" / package / place).read_bytes() == path.read_bytes(), path
        with zipfile.ZipFile(site.root / "data" / package / f"{package}.zip") as archive:
            assert archive.read(place) == path.read_bytes(), path


def test_a_zip_holds_what_its_folder_has(site: Site) -> None:
    """Descriptor, tables and carried lists are the same packed and unpacked."""
    for package in site.packages():
        folder = site.root / "data" / package
        with zipfile.ZipFile(folder / f"{package}.zip") as archive:
            assert "datapackage.json" in archive.namelist()
            for name in archive.namelist():
                assert archive.read(name) == (folder / name).read_bytes(), (package, name)


def test_each_zip_is_valid_for_the_stock_tool(site: Site, tmp_path: Path) -> None:
    """What ``frictionless validate datapackage.json`` asks of every unpacked zip is so."""
    for package in site.packages():
        folder = tmp_path / package
        with zipfile.ZipFile(site.root / "data" / package / f"{package}.zip") as archive:
            archive.extractall(folder)
        report = validate(str(folder / "datapackage.json"))
        assert report.tasks
        assert report.valid, (package, report.to_summary())


def test_a_table_with_names_opens_in_a_spreadsheet(site: Site) -> None:
    """Each has a byte order mark, and ends its lines with CRLF."""
    for package in site.packages():
        for language in site.languages:
            files = list((site.root / "data" / package).glob(f"*.{language}.csv"))
            assert files, package
            for file in files:
                content = file.read_bytes()
                assert content.startswith(b"\xef\xbb\xbf")
                assert content.split(b"\r\n", 1)[1].endswith(b"\r\n")


def test_pictures_are_pictures(site: Site) -> None:
    """Each chart's SVG stands alone with title and description, its PNG is one."""
    charts = sorted((site.root / "data").rglob("charts/*.svg"))
    assert len(charts) >= len(site.languages)
    for path in charts:
        text = path.read_text(encoding="utf-8")
        assert text.startswith("<svg")
        assert 'role="img"' in text
        assert "<title" in text
        assert "<desc" in text
        assert path.with_suffix(".png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
