"""The languages of the window: which one is asked for, and how it is spoken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from gradsim import assets
from gradsim.language import ENGLISH, LANGUAGES, Language, speak
from gradsim.registry import Registry

languages: Registry[str] = Registry("language")
for _code, (_name, _locale) in LANGUAGES.items():
    languages.register(_code, _name, "")(_locale)
KEPT = "language"
"""Under which the settings keep what was chosen."""

_installed: list[QTranslator] = []


def kept_language(settings: QSettings | None) -> str:
    """What the user chose; else the first that the system asks for and that there is; else English."""
    kept = "" if settings is None else str(settings.value(KEPT, ""))
    if kept in LANGUAGES:
        return kept
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), ENGLISH.code)


def use_language(code: str) -> None:
    """Texts that are made from now on are in this language, and numbers are written in its way; what is there stays."""
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    locale = QLocale(languages[code])
    QLocale.setDefault(locale)
    if code == ENGLISH.code:
        speak(ENGLISH)
        return
    _install(locale, "qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(locale, "gradsim", str(assets.path("translations")))
    speak(Language(code, QCoreApplication.translate, locale.decimalPoint(), locale.groupSeparator()))


def _install(locale: QLocale, name: str, folder: str) -> None:
    """Texts that a file lacks, or of which there is no file, stay English."""
    translator = QTranslator()
    if translator.load(locale, name, "_", folder):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
