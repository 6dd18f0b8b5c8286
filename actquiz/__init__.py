"""Question cards and graded katas on activation functions."""

__version__ = "0.1.0"
