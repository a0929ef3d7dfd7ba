// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that fails, for LD_PRELOAD. What lies below TELLINGS_DISK behaves as TELLINGS_DISK_FAILS says:
//
//     ENOSPC, EIO   from the call numbered TELLINGS_DISK_AFTER on, nothing is written and nothing is synced any more
//     EROFS         nothing can be opened for writing, made, renamed or removed
//     ENOLCK        nothing can be locked
//     KILL          the program is killed before the call numbered TELLINGS_DISK_AFTER, from 1, that writes, syncs,
//     makes,
//                   renames or removes; with 0 never. tellings_disk_calls() says how many there were
//
// It knows no Qt and no C++ library, as it stands in front of both.

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <csignal>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

bool isBelow(const char *path)
{
    const char *disk = std::getenv("TELLINGS_DISK");
    return disk && path && std::strncmp(path, disk, std::strlen(disk)) == 0;
}

bool isBelow(int file)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t size = ::readlink(link, path, sizeof path - 1);
    if (size < 0)
        return false;
    path[size] = '\0';
    return isBelow(path);
}

bool fails(const char *with)
{
    const char *how = std::getenv("TELLINGS_DISK_FAILS");
    return how && std::strcmp(how, with) == 0;
}

std::atomic<long> steps{0}; ///< calls that change something

/// Counts a call that changes something, and kills the program when its time has come.
void step(bool below)
{
    if (!below || !fails("KILL"))
        return;
    const char *after = std::getenv("TELLINGS_DISK_AFTER");
    if (++steps == (after ? std::atol(after) : 0))
        ::kill(::getpid(), SIGKILL);
}

/// Counts a call that writes; the error when it is to fail, else 0.
int writeError(int file)
{
    static long calls = 0;
    if (fails("KILL"))
        step(isBelow(file));
    const int error = fails("ENOSPC") ? ENOSPC : fails("EIO") ? EIO : 0;
    if (error == 0 || !isBelow(file))
        return 0;
    const char *after = std::getenv("TELLINGS_DISK_AFTER");
    return ++calls > (after ? std::atol(after) : 0) ? error : 0;
}

template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

/// What the real function returns, or -1 with an error.
template <typename Result, typename... Arguments>
Result passOn(int error, const char *name, Arguments... arguments)
{
    if (error != 0) {
        errno = error;
        return -1;
    }
    return real<Result(Arguments...)>(name)(arguments...);
}

int openError(const char *path, int flags)
{
    const bool writes = (flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC)) != 0;
    if ((flags & (O_CREAT | O_TRUNC)) != 0 && fails("KILL"))
        step(isBelow(path));
    return fails("EROFS") && writes && isBelow(path) ? EROFS : 0;
}

int changeError(const char *path)
{
    if (fails("KILL"))
        step(isBelow(path));
    return fails("EROFS") && isBelow(path) ? EROFS : 0;
}

mode_t modeOf(int flags, va_list list)
{
    return (flags & O_CREAT) != 0 ? va_arg(list, mode_t) : 0;
}

} // namespace

// The C library names its parameters as programs may not.
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name)
extern "C" {

__attribute__((visibility("default"))) long tellings_disk_calls()
{
    return steps;
}

ssize_t write(int file, const void *bytes, size_t count)
{
    return passOn<ssize_t>(writeError(file), "write", file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    return passOn<ssize_t>(writeError(file), "pwrite", file, bytes, count, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    return passOn<ssize_t>(writeError(file), "pwrite64", file, bytes, count, at);
}

int fsync(int file)
{
    return passOn<int>(writeError(file), "fsync", file);
}

int fdatasync(int file)
{
    return passOn<int>(writeError(file), "fdatasync", file);
}

int ftruncate(int file, off_t size) noexcept
{
    return passOn<int>(writeError(file), "ftruncate", file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    return passOn<int>(writeError(file), "ftruncate64", file, size);
}

int open(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return passOn<int>(openError(path, flags), "open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return passOn<int>(openError(path, flags), "open64", path, flags, mode);
}

int rename(const char *from, const char *to) noexcept
{
    return passOn<int>(changeError(to), "rename", from, to);
}

int link(const char *from, const char *to) noexcept
{
    return passOn<int>(changeError(to), "link", from, to);
}

int unlink(const char *path) noexcept
{
    return passOn<int>(changeError(path), "unlink", path);
}

int access(const char *path, int mode) noexcept
{
    const bool refused = (mode & W_OK) != 0 && fails("EROFS") && isBelow(path);
    return passOn<int>(refused ? EROFS : 0, "access", path, mode);
}

int fcntl(int file, int command, ...)
{
    va_list list;
    va_start(list, command);
    void *argument = va_arg(list, void *);
    va_end(list);
    const bool locks = command == F_SETLK || command == F_SETLKW;
    return passOn<int>(locks && fails("ENOLCK") && isBelow(file) ? ENOLCK : 0, "fcntl", file, command, argument);
}

int fcntl64(int file, int command, ...)
{
    va_list list;
    va_start(list, command);
    void *argument = va_arg(list, void *);
    va_end(list);
    const bool locks = command == F_SETLK || command == F_SETLKW;
    return passOn<int>(locks && fails("ENOLCK") && isBelow(file) ? ENOLCK : 0, "fcntl64", file, command, argument);
}
}
// NOLINTEND(readability-inconsistent-declaration-parameter-name)
