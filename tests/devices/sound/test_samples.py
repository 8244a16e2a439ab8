"""Samples as a device wants them."""

from array import array

import pytest

from lowback_timer.devices.sound.samples import packed

MONO = array("h", [0, 1000, -32_768, 32_767]).tobytes()


def test_what_fits_is_handed_on_as_it_is() -> None:
    assert packed(MONO, 1, "Int16") is MONO


def test_every_channel_sounds_the_same() -> None:
    found = array("h", packed(MONO, 2, "Int16"))
    assert found.tolist() == [0, 0, 1000, 1000, -32_768, -32_768, 32_767, 32_767]


@pytest.mark.parametrize(
    ("kind", "code", "values"),
    [
        ("Int32", "i", [0, 65_536_000, -(1 << 31), 2_147_418_112]),
        ("Float", "f", [0.0, 1000 / 32_768, -1.0, 32_767 / 32_768]),
        ("UInt8", "B", [128, 131, 0, 255]),
    ],
)
def test_other_kinds_of_samples_have_the_same_share_of_full_scale(
    kind: str, code: str, values: list[float]
) -> None:
    assert array(code, packed(MONO, 1, kind)).tolist() == pytest.approx(values)
    assert len(packed(MONO, 6, kind)) == 6 * len(packed(MONO, 1, kind))
