"""Grading a learner's file: a trusted judge, an untrusted worker, and bytes between them."""
