-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- outdated: the rubric that counted when the text of the posting changed. As long as it counts, it is one of another text.

ALTER TABLE lever_posting ADD COLUMN outdated BLOB CHECK (outdated IS NULL OR length (outdated) = 16);
