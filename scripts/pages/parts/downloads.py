"""The words of a list of downloads."""

from collections.abc import Callable

from scripts.downloads.package import Download
from scripts.model.language import Language
from scripts.model.package import Package

Words = dict[str, Callable[[Package, Download], str]]


def download_words(language: Language) -> Words:
    """Give what the list of downloads calls: the name of a file's resource."""

    def resource_title(package: Package, file: Download) -> str:
        resource = package.resource(file.resource)
        return (resource.title.in_(language) or resource.name) if resource else file.resource

    return {"resource_title": resource_title}
