"""Which key is meant by one that there is not, for the hint on what to write instead."""

from __future__ import annotations

import re
from collections.abc import Collection

from lowback_timer.library.yaml.nearest import Suggester

# Other words that people use, in English, German and Spanish. A key is in the table if there are
# any; where it may stand, its field decides.
_OTHER_WORDS = {
    "exercise": "übung uebung ejercicio move",
    "exercises": "übungen uebungen ejercicios moves",
    "reps": "repetitions repeats count wiederholungen wdh repeticiones",
    "hold": "duration time seconds secs dauer halten zeit sekunden duración duracion segundos",
    "sets": "series serie sätze saetze satz",
    "rest": "pause break pausa descanso erholung",
    "rest_after": "rest_last last_rest rest_before_next pause_after restafter",
    "load_g": "load weight grams kg gewicht last peso carga",
    "estimate": "about approx reckoned ungefähr schätzung estimación aprox",
    "default": "enabled active switched aktiv activo",
    "sides": "seiten seite lados lado",
    "rounds": "repeat laps cycles runden vueltas rondas",
    "kind": "type part art typ tipo",
    "level": "difficulty niveau stufe schwierigkeit nivel dificultad",
    "goal": "aim target ziel objetivo meta",
    "summary": "description beschreibung zusammenfassung descripción descripcion resumen",
    "why": "description beschreibung descripción descripcion",
    "sections": "parts abschnitte teile secciones partes",
    "workouts": "trainings training plans plan pläne trainingspläne rutinas entrenamientos",
    "name": "title titel título titulo nombre",
    "picture": "image photo bild imagen foto",
    "tempo": "speed pace ritmo",
    "id": "key slug kennung",
}
_AMOUNT_FIRST = re.compile(r"([0-9]+)\s*x?\s*([^\W\d]+)")
_STUCK = re.compile(r"([^\W\d]+)\s*(?:\uff1a|:=|[=-]?>|=|\s)\s*(\S.*)")


def key_meant_by(word: str, known: Collection[str], suggester: Suggester) -> str | None:
    """The one of the `known` keys that goes by that word elsewhere, or is spelt nearly so."""
    lowered = word.strip().lower()
    other = (key for key in known if lowered in _OTHER_WORDS.get(key, "").split())
    return next(other, None) or suggester.nearest(word, known)


def pair_meant_by(word: str, known: Collection[str]) -> str | None:
    """The key and value, as they are to be written, that stand in the place of a key.

    "rest = 45" is `rest: 45`, and so is "45 rest".
    """
    if found := _STUCK.fullmatch(word):
        key, value = found[1].lower(), found[2]
    elif found := _AMOUNT_FIRST.fullmatch(word):
        key, value = found[2].lower(), found[1]
    else:
        return None
    return f"{key}: {value}" if key in known else None
