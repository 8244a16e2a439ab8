"""What macOS is told of the program: keys of its Info.plist beside those that PyInstaller knows.

macOS knows files by what follows the last full stop, so `*.lowback.yaml` cannot be a type of its
own, and other YAML and zip files are not ours to open: the program is one of those that can.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lowback_timer import APP_ID

ROOT = Path(__file__).parents[2]

IDENTIFIER = APP_ID.replace("_", "-")
"""Apple allows letters, digits, hyphens and full stops."""

ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"

INFO: dict[str, Any] = {
    "CFBundleDisplayName": "Lowback Timer",
    "CFBundleLocalizations": ["en", "de", "es"],
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Lowback Timer workouts",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": ["public.yaml", "public.zip-archive"],
        }
    ],
    "LSApplicationCategoryType": "public.app-category.healthcare-fitness",
    "LSMinimumSystemVersion": "14.0",  # what Qt 6.12 is made for
    "LSUIElement": False,  # it is in the Dock
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": "The Lowback Timer developers, under the MIT licence",
}
