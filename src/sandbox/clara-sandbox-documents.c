/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-endpoints.h"

#include "clara-sandbox-filter.h"
#include "clara-sandbox-json.h"
#include "clara-sandbox-pager.h"
#include "clara-sandbox-paper.h"
#include "clara-sandbox-settings.h"

/* Résumés and files: lists, and the bytes themselves. */

static JsonArray *
copy_array (JsonObject *object, const char *name)
{
  JsonArray *array = clara_sandbox_json_array (object, name);

  return array != NULL ? json_array_ref (array) : json_array_new ();
}

/* Where the list says the bytes are is a page of the web application, which no token opens. */
static char *
download_url (ClaraSandboxOpportunity *opportunity,
              const char *kind,
              ClaraSandboxDocument *document)
{
  return g_strdup_printf ("https://hire.lever.co/candidates/%s/%s/%s/download", opportunity->id,
                          kind, document->id);
}

static JsonObject *
show_resume (ClaraSandbox *self, ClaraSandboxCall *call, gpointer item)
{
  ClaraSandboxDocument *document = item;
  ClaraSandboxOpportunity *opportunity = clara_sandbox_state_opportunity (self->state,
                                                                          call->ids[0]);
  g_autofree char *url = download_url (opportunity, "resumes", document);
  g_autoptr (JsonObject) paper = clara_sandbox_paper_read (document);
  JsonObject *file = NULL;
  JsonObject *parsed = NULL;

  if (document->status != NULL)
    {
      GBytes *bytes = clara_sandbox_paper_get_bytes (document);

      file = clara_sandbox_json_object ("s:name", document->name, "s:ext", document->ext,
                                        "s:downloadUrl", url, "i:uploadedAt",
                                        document->created_at + 100, "s:status", document->status,
                                        "i:size", (gint64) g_bytes_get_size (bytes), NULL);
    }
  if (paper != NULL && g_strcmp0 (document->status, "error") != 0)
    parsed = clara_sandbox_json_object ("a:positions", copy_array (paper, "positions"), "a:schools",
                                        copy_array (paper, "schools"), NULL);

  return clara_sandbox_json_object ("s:id", document->id, "i:createdAt", document->created_at,
                                    "o:file", file, "o:parsedData", parsed, NULL);
}

/* Files have a dot before their ending, and figures as texts. */
static JsonObject *
show_file (ClaraSandbox *self, ClaraSandboxCall *call, gpointer item)
{
  ClaraSandboxDocument *document = item;
  ClaraSandboxOpportunity *opportunity = clara_sandbox_state_opportunity (self->state,
                                                                          call->ids[0]);
  g_autofree char *url = download_url (opportunity, "files", document);
  g_autofree char *ext = g_strconcat (".", document->ext, NULL);
  g_autofree char *size = g_strdup_printf (
      "%" G_GSIZE_FORMAT, g_bytes_get_size (clara_sandbox_paper_get_bytes (document)));
  g_autofree char *at = g_strdup_printf ("%" G_GINT64_FORMAT, document->created_at);

  return clara_sandbox_json_object ("s:id", document->id, "s:name", document->name, "s:ext", ext,
                                    "s:downloadUrl", url, "s:uploadedAt", at, "s:status",
                                    document->status, "s:size", size, NULL);
}

static void
reply_documents (ClaraSandbox *self,
                 ClaraSandboxCall *call,
                 GPtrArray *documents,
                 ClaraSandboxShape shape)
{
  GArray *rows = clara_sandbox_pager_new_rows ();
  gint64 start;
  gint64 end;

  if (!clara_sandbox_call_get_int (call, "uploaded_at_start", G_MININT64, &start) ||
      !clara_sandbox_call_get_int (call, "uploaded_at_end", G_MAXINT64, &end))
    {
      g_array_unref (rows);
      return;
    }
  for (guint i = 0; i < documents->len; i++)
    {
      ClaraSandboxDocument *document = g_ptr_array_index (documents, i);

      if (document->created_at >= start && document->created_at <= end)
        clara_sandbox_pager_add (rows, 0, -document->created_at, document->id, document);
    }
  clara_sandbox_pager_reply (self, call, rows, shape);
}

void
clara_sandbox_endpoint_resumes (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxOpportunity *opportunity = clara_sandbox_api_opportunity (self, call);

  if (opportunity == NULL)
    return;
  if (opportunity->resumes->len == 0 && opportunity->resumes_missing)
    clara_sandbox_call_not_found (call, "resumes of", call->ids[0]);
  else
    reply_documents (self, call, opportunity->resumes, show_resume);
}

void
clara_sandbox_endpoint_files (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxOpportunity *opportunity = clara_sandbox_api_opportunity (self, call);

  if (opportunity != NULL)
    reply_documents (self, call, opportunity->files, show_file);
}

static ClaraSandboxDocument *
find_document (ClaraSandbox *self, ClaraSandboxCall *call, gboolean resume)
{
  ClaraSandboxOpportunity *opportunity = clara_sandbox_api_opportunity (self, call);
  ClaraSandboxDocument *document;

  if (opportunity == NULL)
    return NULL;

  document = clara_sandbox_document_find (resume ? opportunity->resumes : opportunity->files,
                                          call->ids[1]);
  if (document == NULL)
    clara_sandbox_call_not_found (call, resume ? "resume" : "file", call->ids[1]);

  return document;
}

void
clara_sandbox_endpoint_resume (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxDocument *document = find_document (self, call, TRUE);

  if (document != NULL)
    clara_sandbox_call_data (call, 200, show_resume (self, call, document));
}

void
clara_sandbox_endpoint_file (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxDocument *document = find_document (self, call, FALSE);

  if (document != NULL)
    clara_sandbox_call_data (call, 200, show_file (self, call, document));
}

static void
reply_bytes (ClaraSandboxCall *call, ClaraSandboxDocument *document)
{
  g_autofree char *name = g_str_to_ascii (document->name, "C");

  for (char *c = name; *c != '\0'; c++)
    if (g_ascii_iscntrl (*c) || strchr ("\"\\", *c) != NULL)
      *c = '_';
  g_free (call->disposition);
  call->disposition = g_strdup_printf ("attachment; filename=\"%s\"", name);
  clara_sandbox_call_bytes (call, 200, clara_sandbox_paper_get_type (document),
                            clara_sandbox_paper_get_bytes (document));
}

static void
download (ClaraSandbox *self, ClaraSandboxCall *call, ClaraSandboxDocument *document)
{
  if (document == NULL)
    return;

  if (g_strcmp0 (document->status, "processed") != 0)
    clara_sandbox_call_error (call, 422, "UnprocessableEntity", "The file could not be processed.");
  else if (clara_sandbox_settings_get_boolean (self, "download_redirect"))
    {
      g_autofree char *id = clara_sandbox_tokens_random ();
      const char *port = strrchr (self->origin, ':');
      g_autofree char *url = g_strconcat ("http://localhost", port, "/storage/", id, NULL);

      g_hash_table_insert (self->storage, g_steal_pointer (&id), document);
      clara_sandbox_call_redirect (call, 302, url);
    }
  else
    reply_bytes (call, document);
}

void
clara_sandbox_endpoint_resume_download (ClaraSandbox *self, ClaraSandboxCall *call)
{
  download (self, call, find_document (self, call, TRUE));
}

void
clara_sandbox_endpoint_file_download (ClaraSandbox *self, ClaraSandboxCall *call)
{
  download (self, call, find_document (self, call, FALSE));
}

/**
 * clara_sandbox_endpoint_storage:
 * @self: the account
 * @call: a call of `/storage`, to which a download was sent on
 *
 * Answers without asking who calls: the address is the secret. The journal tells whether a credential came along.
 */
void
clara_sandbox_endpoint_storage (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxDocument *document = NULL;

  if (clara_sandbox_call_match (call, "*"))
    document = g_hash_table_lookup (self->storage, call->ids[0]);
  if (document != NULL)
    reply_bytes (call, document);
  else
    clara_sandbox_call_empty (call, 404);
}
