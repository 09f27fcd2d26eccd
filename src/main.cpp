#include <csignal>
#include <exception>
#include <iostream>

#include "command_line.hpp"
#include "diagnostics/failure.hpp"
#include "run.hpp"

int main(int argc, char** argv) {
  using namespace redovisa;
  std::ios::sync_with_stdio(false);
  std::signal(SIGXFSZ, SIG_IGN);  // a file that becomes too large is told, like a full disk
  try {
    return run(parse_command_line(argc, argv), std::cout, std::cerr);
  } catch (const UsageFailure& failure) {
    std::cerr << "redovisa: " << failure.what() << '\n';
    return wrong_usage;
  } catch (const EnvironmentFailure& failure) {
    std::cerr << "redovisa: " << failure.what() << '\n';
    return environment_failed;
  } catch (const std::exception& failure) {
    std::cerr << "redovisa: ett oväntat fel uppstod, och ingenting mer skrevs: " << failure.what() << '\n';
    return environment_failed;
  }
}
