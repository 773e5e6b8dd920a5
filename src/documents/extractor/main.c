/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-ocr.h"
#include "clara-canary.h"
#include "clara-config.h"
#include "clara-error.h"
#include "clara-charset.h"
#include "clara-language.h"
#include "clara-nurse.h"
#include "clara-nursery.h"
#include "clara-protocol.h"
#include "clara-read-pdf.h"
#include "clara-sandbox.h"
#include "clara-serve.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

/*
 * clara-extractor: the one program that parses strangers' documents. It reads one request from a pipe,
 * answers it and ends. Its arguments come from Clara; its input comes from anywhere.
 *
 *   --serve        read a document (the default)
 *   --nurse [DIR]  make a process for each document that comes, each of which reads it as --serve does; with DIR
 *                  each does as --canary does
 *   --convert-doc  become the converter of old Word files, confined
 *   --canary DIR   try to break out of the very same confinement, and say what came of it
 *   --check        say whether the confinement holds here
 */

#define CONVERTER      "/usr/bin/antiword"
#define CONVERTER_DATA "/usr/share/antiword"

/* What a worker may read; the last is the nurse's alone. */
static const ClaraSandboxGrant serve_grants[] = {
  { "/usr/share/fonts", CLARA_SANDBOX_READ },
  { "/usr/local/share/fonts", CLARA_SANDBOX_READ },
  { "/usr/share/fontconfig", CLARA_SANDBOX_READ },
  { "/etc/fonts", CLARA_SANDBOX_READ },
  { "/var/cache/fontconfig", CLARA_SANDBOX_READ },
  { "/usr/share/tesseract-ocr", CLARA_SANDBOX_READ },
  { "/usr/share/tessdata", CLARA_SANDBOX_READ },
  { "/", CLARA_SANDBOX_LIST },
};

#define N_NURSE_GRANTS G_N_ELEMENTS (serve_grants)
#define N_SERVE_GRANTS (N_NURSE_GRANTS - 1)

/* The converter, what the loader needs to start it, and its character tables. */
static const ClaraSandboxGrant convert_grants[] = {
  { CONVERTER, CLARA_SANDBOX_EXECUTE },
  { CONVERTER_DATA, CLARA_SANDBOX_READ },
  { "/etc/ld.so.cache", CLARA_SANDBOX_READ },
  { "/lib64/ld-linux-x86-64.so.2", CLARA_SANDBOX_EXECUTE },
  { "/lib/ld-linux-aarch64.so.1", CLARA_SANDBOX_EXECUTE },
  { "/lib/x86_64-linux-gnu/libc.so.6", CLARA_SANDBOX_READ },
  { "/lib/aarch64-linux-gnu/libc.so.6", CLARA_SANDBOX_READ },
  { "/lib64/libc.so.6", CLARA_SANDBOX_READ },
};

#if CLARA_SANITIZED
/* The worker may not look at itself the way the leak checker does: through another process. */
const char *__asan_default_options (void);

const char *
__asan_default_options (void)
{
  return "detect_leaks=0:exitcode=99";
}
#endif

/* Read while files can still be read; no document is near. */
static void
prepare (void)
{
  g_autoptr (GError) error = NULL;

  clara_charset_prepare ();
  /* Without it languages remain untold. */
  if (!clara_language_prepare (&error))
    g_debug ("%s", error->message);
  clara_ocr_prepare ();
}

static gboolean
enter_to_serve (GError **error)
{
  return clara_sandbox_enter (CLARA_SANDBOX_SERVE, serve_grants, N_SERVE_GRANTS, error);
}

static int
no_sandbox (const GError *error)
{
  g_printerr ("clara-extractor: no sandbox, so nothing is read: %s\n", error->message);
  return CLARA_EXIT_NO_SANDBOX;
}

static int
serve (const char *canary_directory)
{
  g_autoptr (GError) error = NULL;

  if (!enter_to_serve (&error))
    return no_sandbox (error);

  return canary_directory != NULL ? clara_canary_run (canary_directory) : clara_serve ();
}

static int
run_serve (const char *canary_directory)
{
  prepare ();

  return serve (canary_directory);
}

static int
run_nurse (const char *canary_directory)
{
  g_autoptr (GError) error = NULL;

  prctl (PR_SET_NAME, CLARA_NURSERY_NURSE_NAME, 0, 0, 0);
  prepare ();
  if (!clara_sandbox_enter (CLARA_SANDBOX_NURSE, serve_grants, N_NURSE_GRANTS, &error))
    return no_sandbox (error);

  return clara_nurse_run (serve, canary_directory);
}

/* The converter knows nothing of the client, so its end is arranged before it starts: it dies when the client
 * closes, or loses, the other end of a pipe that nobody writes to. */
static gboolean
die_with_client (void)
{
  struct pollfd poll_fd = { .fd = CLARA_LIFELINE_FD, .events = POLLIN };

  return fcntl (CLARA_LIFELINE_FD, F_SETOWN, getpid ()) == 0 &&
         fcntl (CLARA_LIFELINE_FD, F_SETFL, O_RDONLY | O_ASYNC) == 0 && poll (&poll_fd, 1, 0) == 0;
}

static int
run_convert (const char *what)
{
  char *const environment[] = { (char *) "HOME=/", NULL };
  char *const plain[] = {
    (char *) CONVERTER,         (char *) "-w", (char *) "0", (char *) "-m", (char *) "UTF-8.txt",
    (char *) "/proc/self/fd/0", NULL
  };
  char *const more[] = { (char *) CONVERTER,
                         (char *) "-w",
                         (char *) "0",
                         (char *) "-m",
                         (char *) "UTF-8.txt",
                         (char *) what,
                         (char *) "/proc/self/fd/0",
                         NULL };
  g_autoptr (GError) error = NULL;

  if (what != NULL && !g_str_equal (what, "-s") && !g_str_equal (what, "-r"))
    return CLARA_EXIT_BAD_REQUEST;
  if (!clara_sandbox_enter (CLARA_SANDBOX_CONVERT, convert_grants, G_N_ELEMENTS (convert_grants),
                            &error))
    return no_sandbox (error);
  if (!die_with_client ())
    return CLARA_EXIT_BAD_REQUEST;

  alarm (20);
  execve (CONVERTER, what != NULL ? more : plain, environment);
  return 127;
}

static int
run_check (void)
{
  g_autofree char *languages = NULL;
  g_autoptr (GError) error = NULL;

  prepare ();
  if (!enter_to_serve (&error))
    return no_sandbox (error);

  languages = clara_ocr_languages ();
  if (languages != NULL)
    printf ("ocr=%s\n", languages);
  return fflush (stdout) == 0 ? 0 : 1;
}

int
main (int argc, char **argv)
{
  const char *mode = argc > 1 ? argv[1] : "--serve";
  const char *argument = argc > 2 ? argv[2] : NULL;
  int status;

  if (g_str_equal (mode, "--serve"))
    status = run_serve (NULL);
  else if (g_str_equal (mode, "--convert-doc"))
    status = run_convert (argument);
  else if (g_str_equal (mode, "--canary") && argument != NULL)
    status = run_serve (argument);
  else if (g_str_equal (mode, "--nurse"))
    status = run_nurse (argument);
  else if (g_str_equal (mode, "--check"))
    status = run_check ();
  else
    {
      g_printerr ("Usage: clara-extractor "
                  "[--serve|--nurse [DIR]|--convert-doc [-s|-r]|--canary DIR|--check]\n");
      status = CLARA_EXIT_BAD_REQUEST;
    }

  /* Nothing is left to be tidied up that would be worth running a parser's exit handlers for. */
  _exit (status);
}
