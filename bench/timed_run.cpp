// Runs a program and prints what it cost: wall, user and system microseconds, peak resident KiB, exit code.
// A small program of its own, since a child's peak starts with the size of the process that it was made from.
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace {

long long microseconds(const timeval& t) { return t.tv_sec * 1'000'000LL + t.tv_usec; }

long long now() {
  timespec t{};
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1'000'000LL + t.tv_nsec / 1000;
}

[[noreturn]] void become(char** command, const char* log) {
  const int output = open(log, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  dup2(output, STDOUT_FILENO);
  dup2(output, STDERR_FILENO);
  execvp(command[0], command);
  _exit(127);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return std::fputs("usage: timed_run LOG PROGRAM ARGUMENT...\n", stderr), 2;
  const long long start = now();
  const pid_t child = fork();
  if (child == 0) become(argv + 2, argv[1]);
  int status = 0;
  rusage used{};
  if (child < 0 || wait4(child, &status, 0, &used) < 0) return std::perror("timed_run"), 3;
  const long long wall = now() - start;
  std::printf("%lld %lld %lld %ld %d\n", wall, microseconds(used.ru_utime), microseconds(used.ru_stime),
              used.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  return 0;
}
