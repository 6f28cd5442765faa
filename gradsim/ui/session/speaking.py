"""The languages of the window: which there are, which one the system asks for, and how one is spoken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from gradsim import assets
from gradsim.language import ENGLISH, Language, Unit, speak
from gradsim.registry import Registry

NAMES = {
    "en": ("English", "en_GB"), "de": ("Deutsch", "de_DE"), "es": ("Español", "es_ES"), "zh": ("简体中文", "zh_CN"),
}  # fmt: skip
"""By the code under which a language's files are kept: its own name for itself, and Qt's name of it."""
UNITS = {
    "de": (
        Unit(12, "1\u00a0Billion", "{n}\u00a0Billionen"),
        Unit(9, "1\u00a0Milliarde", "{n}\u00a0Milliarden"),
        Unit(6, "1\u00a0Million", "{n}\u00a0Millionen"),
    ),
    "es": (
        Unit(12, "1\u00a0billón", "{n}\u00a0billones", of="\u00a0de"),
        Unit(9, "mil\u00a0millones", "{n}\u00a0mil\u00a0millones", of="\u00a0de"),
        Unit(6, "1\u00a0millón", "{n}\u00a0millones", of="\u00a0de"),
    ),
    "zh": (
        Unit(12, "1万亿", "{n}万亿"),
        Unit(8, "1亿", "{n}亿"),
        Unit(4, "1万", "{n}万"),
    ),
}
"""The large numbers that have names; a language that is not here takes the English ones."""
LANGUAGES: Registry[str] = Registry("language")
for _code, (_name, _locale) in NAMES.items():
    LANGUAGES.register(_code, _name, "")(_locale)
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
    locale = QLocale(LANGUAGES[code])
    QLocale.setDefault(locale)
    if code == ENGLISH.code:
        speak(ENGLISH)
        return
    _install(
        f"qtbase_{code if code != 'zh' else 'zh_CN'}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    )
    _install(f"gradsim_{code}", str(assets.path("translations")))
    speak(
        Language(
            code,
            QCoreApplication.translate,
            locale.decimalPoint(),
            locale.groupSeparator(),
            UNITS.get(code, ENGLISH.units),
        )
    )


def _install(name: str, folder: str) -> None:
    """Texts that a file lacks, or of which there is no file, stay English."""
    translator = QTranslator()
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
