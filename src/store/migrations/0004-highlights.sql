-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a card says of its score in a few words, so that a board needs no document: the requirement that is shown best,
-- and the most important one that is not found. NULL where there is none, or where an earlier version wrote the score.

ALTER TABLE score ADD COLUMN strongest TEXT;
ALTER TABLE score ADD COLUMN unmet TEXT;
