// Stands between a process and the files of one folder (LD_PRELOAD), for the fault campaigns. By its environment it
//
//   SHIM_FOLDER  watches the files under this folder, the index of SQLite's log (-shm) left out: it is memory, not kept;
//   SHIM_LOG     writes down every change of them and every line said on standard output, in order;
//   SHIM_KILL    "all N": dies by SIGKILL before the Nth change; "main N": before the Nth write of the dossier itself;
//   SHIM_ROOM    a file that holds how many bytes the folder may grow (8 bytes, this machine's order): beyond them, no space;
//   SHIM_FAIL    "write N T" or "sync N T": from the Nth on, T of them fail with an input/output error;
//                "short N 0": every Nth write does half.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILES 1024
#define REAL(type, name, ...) ((type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))

static char names[FILES][512];
static const char *folder;
static int journal = -1, room = -1;
static char kill_what[8], fail_what[8];
static long kill_at, fail_at, fail_times, changes, mains, writes, syncs;
static int64_t grown;

__attribute__((constructor)) static void begin(void) {
    folder = getenv("SHIM_FOLDER");
    int (*open_real)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
    if (getenv("SHIM_LOG")) journal = open_real(getenv("SHIM_LOG"), O_WRONLY | O_CREAT | O_APPEND, 0644);
    if (getenv("SHIM_ROOM")) room = open_real(getenv("SHIM_ROOM"), O_RDONLY);
    if (getenv("SHIM_KILL")) sscanf(getenv("SHIM_KILL"), "%7s %ld", kill_what, &kill_at);
    if (getenv("SHIM_FAIL")) sscanf(getenv("SHIM_FAIL"), "%7s %ld %ld", fail_what, &fail_at, &fail_times);
}

static int ends(const char *name, const char *end) {
    size_t n = strlen(name), e = strlen(end);
    return n >= e && !strcmp(name + n - e, end);
}

static int within(const char *path) {
    return folder && !strncmp(path, folder, strlen(folder)) && !ends(path, "-shm");
}

static int watched(int fd) { return fd >= 0 && fd < FILES && names[fd][0]; }

// A line of the journal: kind, inode, offset, lengths, name, bytes.
static void note(char kind, uint64_t inode, int64_t at, const char *name, const void *bytes, uint32_t length) {
    if (journal < 0) return;
    uint32_t named = strlen(name);
    char head[25];
    head[0] = kind;
    memcpy(head + 1, &inode, 8);
    memcpy(head + 9, &at, 8);
    memcpy(head + 17, &named, 4);
    memcpy(head + 21, &length, 4);
    ssize_t (*write_real)(int, const void *, size_t) = REAL(ssize_t, write, int, const void *, size_t);
    if (write_real(journal, head, 25) != 25 || write_real(journal, name, named) != (ssize_t)named ||
        write_real(journal, bytes, length) != (ssize_t)length)
        abort();
}

static struct stat about(int fd) {
    struct stat about = {0};
    fstat(fd, &about);
    return about;
}

static void die_if_due(const char *name, int is_write) {
    changes++;
    if (is_write && ends(name, ".warsha")) mains++;
    if (kill_at && ((!strcmp(kill_what, "all") && changes == kill_at) ||
                    (!strcmp(kill_what, "main") && is_write && mains == kill_at)))
        raise(SIGKILL);
}

static int fails(const char *what, long count) {
    return !strcmp(fail_what, what) && count >= fail_at && count < fail_at + fail_times;
}

// How many of the bytes that a file would grow there is room for.
static int64_t fits(int64_t growth) {
    int64_t allowed;
    if (room < 0 || growth <= 0) return growth;
    if (pread(room, &allowed, 8, 0) != 8) return growth;
    int64_t left = allowed - grown;
    return left >= growth ? growth : left > 0 ? left : 0;
}

// What a write may do: all, a part, or nothing, with errno set.
static ssize_t allowed(int fd, size_t length, off64_t at) {
    die_if_due(names[fd], 1);
    writes++;
    if (fails("write", writes)) { errno = EIO; return -1; }
    if (!strcmp(fail_what, "short") && writes % fail_at == 0 && length > 1) length /= 2;
    int64_t growth = at + (int64_t)length - about(fd).st_size;
    int64_t fit = fits(growth);
    if (growth > 0 && fit < growth) length -= growth - fit;
    if (!length) { errno = ENOSPC; return -1; }
    if (fit > 0) grown += fit;
    return length;
}

static void opened(int fd, const char *path, int flags, int was_there) {
    if (fd < 0 || fd >= FILES) return;
    names[fd][0] = 0;
    if (!within(path) || strlen(path) >= sizeof names[fd]) return;
    strcpy(names[fd], path);
    if (!was_there && (flags & O_CREAT)) note('C', about(fd).st_ino, 0, path, "", 0);
    else if (flags & O_TRUNC) note('T', about(fd).st_ino, 0, path, "", 0);
}

#define OPEN(name)                                                        \
    int name(const char *path, int flags, ...) {                          \
        va_list rest;                                                     \
        va_start(rest, flags);                                            \
        int mode = va_arg(rest, int), was_there = !access(path, F_OK);    \
        va_end(rest);                                                     \
        int fd = REAL(int, name, const char *, int, ...)(path, flags, mode); \
        opened(fd, path, flags, was_there);                               \
        return fd;                                                        \
    }
OPEN(open)
OPEN(open64)

int close(int fd) {
    if (fd >= 0 && fd < FILES) names[fd][0] = 0;
    return REAL(int, close, int)(fd);
}

static ssize_t write_at(int fd, const void *bytes, size_t length, off64_t at) {
    ssize_t (*real)(int, const void *, size_t, off64_t) = REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
    if (!watched(fd)) return real(fd, bytes, length, at);
    ssize_t may = allowed(fd, length, at);
    if (may < 0) return -1;
    ssize_t done = real(fd, bytes, may, at);
    if (done > 0) note('W', about(fd).st_ino, at, names[fd], bytes, done);
    return done;
}
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) { return write_at(fd, bytes, length, at); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return write_at(fd, bytes, length, at); }

ssize_t write(int fd, const void *bytes, size_t length) {
    ssize_t (*real)(int, const void *, size_t) = REAL(ssize_t, write, int, const void *, size_t);
    if (fd == 1) note('A', 0, 0, "", bytes, length);
    if (!watched(fd)) return real(fd, bytes, length);
    off64_t at = lseek64(fd, 0, SEEK_CUR);
    ssize_t may = allowed(fd, length, at);
    if (may < 0) return -1;
    ssize_t done = real(fd, bytes, may);
    if (done > 0) note('W', about(fd).st_ino, at, names[fd], bytes, done);
    return done;
}

static int cut_at(int fd, off64_t length) {
    int (*real)(int, off64_t) = REAL(int, ftruncate64, int, off64_t);
    if (!watched(fd)) return real(fd, length);
    die_if_due(names[fd], 0);
    int64_t growth = length - about(fd).st_size;
    if (growth > 0 && fits(growth) < growth) { errno = ENOSPC; return -1; }
    int done = real(fd, length);
    if (!done) {
        grown += growth;
        note('T', about(fd).st_ino, length, names[fd], "", 0);
    }
    return done;
}
int ftruncate64(int fd, off64_t length) { return cut_at(fd, length); }
int ftruncate(int fd, off_t length) { return cut_at(fd, length); }

static int synced(int fd, int (*real)(int)) {
    if (!watched(fd)) return real(fd);
    die_if_due(names[fd], 0);
    syncs++;
    if (fails("sync", syncs)) { errno = EIO; return -1; }
    int done = real(fd);
    struct stat what = about(fd);
    if (!done) note(S_ISDIR(what.st_mode) ? 'D' : 'S', what.st_ino, 0, names[fd], "", 0);
    return done;
}
int fsync(int fd) { return synced(fd, REAL(int, fsync, int)); }
int fdatasync(int fd) { return synced(fd, REAL(int, fdatasync, int)); }

int unlink(const char *path) {
    struct stat what = {0};
    if (within(path)) {
        die_if_due(path, 0);
        stat(path, &what);
    }
    int done = REAL(int, unlink, const char *)(path);
    if (!done && within(path)) {
        if (what.st_nlink == 1) grown -= what.st_size;
        note('U', what.st_ino, 0, path, "", 0);
    }
    return done;
}

int rename(const char *from, const char *to) {
    if (within(from)) die_if_due(from, 0);
    int done = REAL(int, rename, const char *, const char *)(from, to);
    if (!done && within(from)) note('R', 0, 0, from, to, strlen(to));
    return done;
}

// Refused, so that a copy is made of writes that can be seen.
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned flags) {
    (void)in, (void)from, (void)out, (void)to, (void)length, (void)flags;
    errno = ENOSYS;
    return -1;
}
ssize_t sendfile64(int out, int in, off64_t *from, size_t length) {
    (void)out, (void)in, (void)from, (void)length;
    errno = ENOSYS;
    return -1;
}
