-- The append-only log of what the learner did. Nothing here is ever updated or deleted.
-- Each version adds to those before it; an older log is brought up by running the later ones.

-- version 1

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,            -- milliseconds since the epoch, UTC
    card TEXT NOT NULL,             -- the card's id, the same in every language
    language TEXT NOT NULL,         -- of the card that was shown
    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
    reply TEXT NOT NULL,            -- what the learner answered, JSON
    milliseconds INTEGER NOT NULL   -- from the question to the answer
) STRICT;

CREATE INDEX review_by_card ON review (card, at);

CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,            -- milliseconds since the epoch, UTC
    kata TEXT NOT NULL,
    source TEXT NOT NULL,           -- SHA-256 of the graded file
    verdict TEXT NOT NULL CHECK (verdict IN ('pass', 'fail')),
    stars INTEGER NOT NULL,
    seed INTEGER NOT NULL
) STRICT;

CREATE INDEX attempt_by_kata ON attempt (kata, at);

-- version 2

CREATE TABLE help (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,            -- milliseconds since the epoch, UTC
    kata TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('hint', 'solution', 'given up')),
    number INTEGER NOT NULL         -- of the hint, from 1; else 0
) STRICT;

CREATE INDEX help_by_kata ON help (kata, kind);

-- version 3

CREATE TABLE source (
    digest TEXT PRIMARY KEY,        -- SHA-256 of the content
    content BLOB NOT NULL           -- a file that was graded, each version once
) STRICT;

ALTER TABLE attempt ADD COLUMN failing TEXT NOT NULL DEFAULT '';  -- the first failing check, empty if none
