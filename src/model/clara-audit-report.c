/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-audit-report.h"

#include "clara-names.h"

#include <string.h>

static const char *const faults[CLARA_N_AUDIT_FAULTS] = {
  [CLARA_AUDIT_WHOLE] = "whole", [CLARA_AUDIT_GAP] = "gap",
  [CLARA_AUDIT_LINK] = "link",   [CLARA_AUDIT_ROW] = "row",
  [CLARA_AUDIT_TEXT] = "text",   [CLARA_AUDIT_OTHER_HEAD] = "other-head",
};

/**
 * clara_audit_fault_to_string:
 * @fault: what is wrong
 *
 * Returns: (transfer none): its name; any thread
 */
const char *
clara_audit_fault_to_string (ClaraAuditFault fault)
{
  return clara_names_get (faults, CLARA_N_AUDIT_FAULTS, fault);
}

/**
 * clara_audit_head_to_string:
 * @self: where a chain ends
 *
 * Returns: (transfer full): the place of the row, a colon, and its hash in hexadecimal digits
 */
char *
clara_audit_head_to_string (const ClaraAuditHead *self)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%" G_GINT64_FORMAT ":", self->seq);
  for (guint i = 0; i < CLARA_AUDIT_HASH_SIZE; i++)
    g_string_append_printf (text, "%02x", self->hash[i]);

  return g_string_free (text, FALSE);
}

/**
 * clara_audit_head_from_string:
 * @string: what clara_audit_head_to_string() writes
 * @self: (out): where the chain ends
 *
 * Returns: whether @string is such a place
 */
gboolean
clara_audit_head_from_string (const char *string, ClaraAuditHead *self)
{
  g_auto (GStrv) parts = g_strsplit (string, ":", 2);
  ClaraAuditHead head;
  guint64 seq;

  if (g_strv_length (parts) != 2 ||
      !g_ascii_string_to_unsigned (parts[0], 10, 0, G_MAXINT64, &seq, NULL) ||
      strlen (parts[1]) != 2 * CLARA_AUDIT_HASH_SIZE)
    return FALSE;

  head.seq = (gint64) seq;
  for (guint i = 0; i < CLARA_AUDIT_HASH_SIZE; i++)
    {
      int high = g_ascii_xdigit_value (parts[1][2 * i]);
      int low = g_ascii_xdigit_value (parts[1][2 * i + 1]);

      if (high < 0 || low < 0)
        return FALSE;
      head.hash[i] = (guint8) (high * 16 + low);
    }
  *self = head;

  return TRUE;
}
