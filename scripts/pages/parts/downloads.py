"""The words of a list of downloads."""

from collections.abc import Callable

from scripts.downloads.package import Download
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.publication import Publication
from scripts.text.numbers import size

Words = dict[str, Callable[..., object]]


def download_words(publication: Publication, language: Language) -> Words:
    """Give what the list of downloads calls: the name of a file's resource, and its size."""

    def resource_title(package: Package, file: Download) -> str:
        resource = package.resource(file.resource)
        return (resource.title.in_(language) or resource.name) if resource else file.resource

    def file_size(file: Download) -> str:
        return size(publication.kept.size(file.content), language)

    return {"resource_title": resource_title, "file_size": file_size}
