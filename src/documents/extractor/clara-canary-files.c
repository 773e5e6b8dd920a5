/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-canary-private.h"

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

static const char *
in (const char *directory, const char *name)
{
  static char path[PATH_MAX];

  g_snprintf (path, sizeof path, "%s/%s", directory, name);
  return path;
}

static int
open_and_close (const char *path, int flags)
{
  int fd = open (path, flags | O_CLOEXEC, 0600);

  if (fd < 0)
    return -1;
  close (fd);
  return 0;
}

static int
read_passwd (const char *directory)
{
  return open_and_close ("/etc/passwd", O_RDONLY);
}

static int
read_file (const char *directory)
{
  return open_and_close (in (directory, "secret"), O_RDONLY);
}

static int
write_file (const char *directory)
{
  return open_and_close (in (directory, "secret"), O_WRONLY);
}

static int
create_file (const char *directory)
{
  return open_and_close (in (directory, "created"), O_WRONLY | O_CREAT);
}

static int
create_in_tmp (const char *directory)
{
  return open_and_close ("/tmp", O_RDWR | O_TMPFILE);
}

static int
create_in_shm (const char *directory)
{
  return open_and_close ("/dev/shm", O_RDWR | O_TMPFILE);
}

static int
truncate_file (const char *directory)
{
  return truncate (in (directory, "spare"), 0);
}

static int
unlink_file (const char *directory)
{
  return unlink (in (directory, "unlinked"));
}

static int
rename_file (const char *directory)
{
  g_autofree char *to = g_strconcat (directory, "/renamed-away", NULL);

  return rename (in (directory, "renamed"), to);
}

static int
link_file (const char *directory)
{
  g_autofree char *to = g_strconcat (directory, "/linked", NULL);

  return link (in (directory, "spare"), to);
}

static int
symlink_file (const char *directory)
{
  return symlink ("/etc/passwd", in (directory, "symlinked"));
}

static int
make_directory (const char *directory)
{
  return mkdir (in (directory, "made"), 0700);
}

static int
make_fifo (const char *directory)
{
  return mkfifo (in (directory, "fifo"), 0600);
}

static int
change_mode (const char *directory)
{
  return chmod (in (directory, "spare"), 0600);
}

static int
change_times (const char *directory)
{
  return utimensat (AT_FDCWD, in (directory, "spare"), NULL, 0);
}

static int
list_directory (const char *directory)
{
  DIR *stream = opendir (directory);

  if (stream == NULL)
    return -1;
  closedir (stream);
  return 0;
}

static int
change_directory (const char *directory)
{
  return chdir (directory);
}

static int
watch_directory (const char *directory)
{
  int fd = inotify_init1 (IN_CLOEXEC);

  if (fd < 0)
    return -1;
  close (fd);
  return 0;
}

static int
open_many_files (const char *directory)
{
  int opened[200];
  int n = 0;

  while (n < 200 && (opened[n] = dup (STDOUT_FILENO)) >= 0)
    n++;
  for (int i = 0; i < n; i++)
    close (opened[i]);

  return n == 200 ? 0 : -1;
}

const ClaraCanaryAct clara_canary_file_acts[] = {
  { "read-passwd", read_passwd },
  { "read-file", read_file },
  { "write-file", write_file },
  { "create-file", create_file },
  { "create-in-tmp", create_in_tmp },
  { "create-in-shm", create_in_shm },
  { "truncate", truncate_file },
  { "unlink", unlink_file },
  { "rename", rename_file },
  { "link", link_file },
  { "symlink", symlink_file },
  { "mkdir", make_directory },
  { "mkfifo", make_fifo },
  { "chmod", change_mode },
  { "utimensat", change_times },
  { "list-directory", list_directory },
  { "chdir", change_directory },
  { "inotify", watch_directory },
  { "open-many-files", open_many_files },
};
const gsize clara_canary_n_file_acts = G_N_ELEMENTS (clara_canary_file_acts);
