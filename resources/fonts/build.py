"""Make the fonts of this folder and `coverage.json` again from their published sources; no part of the program.

Needs fontTools 4.60 or later, npm, apt-get and dpkg-deb, and is run by hand: `python build.py OUT`.

    @expo-google-fonts/noto-sans-sc 0.4.3    npm    OFL-1.1      Noto Sans SC 2.004
    @expo-google-fonts/noto-serif-sc 0.4.3   npm    OFL-1.1      Noto Serif SC 2.003
    fonts-hanazono 20170904-2.1              Debian Hanazono licence or OFL-1.1

Noto Sans SC draws levels 1 and 2 of GB 18030-2022; what level 3 and the radicals need besides comes from the others.
"""

import json
import subprocess
import sys
import tarfile
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools import subset
from fontTools.ttLib import TTFont

SANS_REGULAR = "sans/package/400Regular/NotoSansSC_400Regular.ttf"
SANS_BOLD = "sans/package/700Bold/NotoSansSC_700Bold.ttf"
SERIF = "serif/package/400Regular/NotoSerifSC_400Regular.ttf"
HANA_A = "hana/usr/share/fonts/truetype/hanazono/HanaMinA.ttf"
HANA_B = "hana/usr/share/fonts/truetype/hanazono/HanaMinB.ttf"

INPUTS = {
    SANS_REGULAR: "d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16",
    SANS_BOLD: "9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96",
    SERIF: "c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742",
    HANA_A: "7ca87559414474848fc513a8d8eb42d5b0f8194c30c2abdfbfedff5398ec88d7",
    HANA_B: "829543436cdf7b4c6730e2af5806fa406f8ddf0d4b656e0cd49c58d4db1c8d3c",
}
"""SHA-256 of each font as published."""

FILES = {
    "Main": "NotoSansSC-Regular.ttf",
    "Main-Bold": "NotoSansSC-Bold.ttf",
    "Rare": "HanaMinB-Rare.ttf",
    "Rest": "HanaMinA-Rest.ttf",
    "Tail": "NotoSerifSC-Tail.ttf",
}

DROPPED_TABLES = [
    *("GPOS", "GSUB", "GDEF", "BASE", "VORG", "vhea", "vmtx", "DSIG", "gasp", "meta", "STAT", "prep", "fpgm"),
    *("cvt ", "FFTM", "kern", "morx", "PfEd", "EBDT", "EBLC", "EBSC", "MTEE"),
]


def block(first: int, last: int) -> set[int]:
    """Return the code points from `first` to `last`, both included."""
    return set(range(first, last + 1))


HANGUL = block(0x1100, 0x11FF) | block(0x3130, 0x318F) | block(0xA960, 0xA97F) | block(0xAC00, 0xD7FF)
EXTENSIONS_B_TO_F = block(0x20000, 0x2EBE0)
COMPATIBILITY = block(0xF900, 0xFAFF)
COMPATIBILITY_SUPPLEMENT = block(0x2F800, 0x2FA1F)
RADICALS = block(0x2E80, 0x2FDF) | block(0x2FF0, 0x2FFF) | block(0x31C0, 0x31EF)
IDEOGRAPHS = block(0x3400, 0x4DBF) | block(0x4E00, 0x9FFF)


def fetch(into: Path) -> None:
    """Bring the published packages into `into`, unpacked, each font checked against INPUTS."""
    for name, package in (("sans", "noto-sans-sc"), ("serif", "noto-serif-sc")):
        published = f"@expo-google-fonts/{package}@0.4.3"
        subprocess.run(["npm", "pack", published, "--silent"], cwd=into, check=True)  # noqa: S607
        with tarfile.open(next(into.glob(f"*{package}-*.tgz"))) as packed:
            packed.extractall(into / name, filter="data")
    subprocess.run(["apt-get", "download", "fonts-hanazono=20170904-2.1"], cwd=into, check=True)  # noqa: S607
    package_file = str(next(into.glob("fonts-hanazono*.deb")))
    subprocess.run(["dpkg-deb", "-x", package_file, "hana"], cwd=into, check=True)  # noqa: S607
    for path, expected in INPUTS.items():
        if sha256((into / path).read_bytes()).hexdigest() != expected:
            raise SystemExit(f"{path} is not the font this script was written for")


def characters(font: Path) -> set[int]:
    """Return the code points a font draws."""
    return set(TTFont(font, lazy=True).getBestCmap())


def cut(source: Path, wanted: set[int], target: Path) -> None:
    """Write `target`: the outlines of `wanted` without hints, layout and vertical tables; equal bytes each time."""
    options = subset.Options(
        layout_features=[],
        hinting=False,
        notdef_outline=True,
        glyph_names=False,
        name_IDs=["*"],
        name_languages=[0x409],
        recalc_timestamp=False,
    )
    options.drop_tables += DROPPED_TABLES
    font = subset.load_font(str(source), options, dontLoadGlyphNames=True)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    font["post"].formatType = 3
    subset.save_font(font, str(target), options)


def ranges(code_points: Iterable[int]) -> list[list[int]]:
    """Return [first, last] of each unbroken run."""
    runs: list[list[int]] = []
    for code_point in sorted(code_points):
        if runs and runs[-1][1] == code_point - 1:
            runs[-1][1] = code_point
        else:
            runs.append([code_point, code_point])
    return runs


def build(packages: Path, out: Path) -> None:
    """Write the five fonts and the table of what each draws."""
    main = characters(packages / SANS_REGULAR) - HANGUL
    rare = (characters(packages / HANA_B) & (EXTENSIONS_B_TO_F | COMPATIBILITY_SUPPLEMENT)) - main
    wanted = (IDEOGRAPHS | EXTENSIONS_B_TO_F | COMPATIBILITY | RADICALS) - main - rare
    rest = characters(packages / HANA_A) & wanted
    tail = characters(packages / SERIF) & wanted - rest
    cuts = {
        "Main": (SANS_REGULAR, main),
        "Main-Bold": (SANS_BOLD, main),
        "Rare": (HANA_B, rare),
        "Rest": (HANA_A, rest),
        "Tail": (SERIF, tail),
    }
    drawn = {}
    for face, (source, code_points) in cuts.items():
        cut(packages / source, code_points, out / FILES[face])
        drawn[face] = ranges(characters(out / FILES[face]))
    if drawn["Main"] != drawn.pop("Main-Bold"):
        raise SystemExit("the bold face does not draw what the regular one draws")
    lines = ",\n".join(f"{json.dumps(face)}: {json.dumps(runs)}" for face, runs in drawn.items())
    (out / "coverage.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        fetch(Path(folder))
        build(Path(folder), Path(sys.argv[1]))
