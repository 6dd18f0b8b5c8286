"""Tests of actquiz."""
