-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is append-only stays as it was written, whoever asks.

CREATE TRIGGER score_is_final BEFORE UPDATE ON score
BEGIN SELECT raise (ABORT, 'a score is never changed'); END;

CREATE TRIGGER score_document_is_final BEFORE UPDATE ON score_document
BEGIN SELECT raise (ABORT, 'a score is never changed'); END;

CREATE TRIGGER rubric_is_final BEFORE UPDATE ON rubric
BEGIN SELECT raise (ABORT, 'a version of a rubric is never changed'); END;

CREATE TRIGGER placement_is_final BEFORE UPDATE ON placement
BEGIN SELECT raise (ABORT, 'history is never changed'); END;

CREATE TRIGGER audit_is_final BEFORE UPDATE ON audit
BEGIN SELECT raise (ABORT, 'the audit is never changed'); END;

CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT raise (ABORT, 'the audit is never shortened'); END;

CREATE TRIGGER audit_text_is_final BEFORE UPDATE ON audit_text
BEGIN SELECT raise (ABORT, 'the audit is never changed'); END;
