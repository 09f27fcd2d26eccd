#pragma once

#include <stdexcept>
#include <string>

namespace redovisa {

/// The environment failed us: a folder that cannot be written, a full disk, a missing program. Caught in
/// main, exit code 3. The text is a whole Swedish message.
class EnvironmentFailure : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The command was used in a wrong way. Caught in main, exit code 2.
class UsageFailure : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace redovisa
