"""YAML text, turned into plain values that know their line and column."""
