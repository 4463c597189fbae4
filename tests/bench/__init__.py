"""Figures of the reader beside its peers'. No part of the suite but for the scoring."""
