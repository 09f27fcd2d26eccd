#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "diagnostics/diagnostic.hpp"

namespace redovisa {

/// What files have given, with the faults that were found in them, by a name of what was asked for. Several
/// threads may ask at once.
template <class Value>
class KeptReadings {
 public:
  /// What `read` gives the first time that `name` is asked for; `diagnostics` gets its faults each time.
  template <class Read>
  Value of(const std::string& name, const Read& read, Diagnostics& diagnostics) {
    auto reading = kept(name);
    if (reading == nullptr) {
      KeptReading first;
      first.value = read(first.faults);
      reading = keep(name, std::move(first));
    }
    diagnostics.insert(diagnostics.end(), reading->faults.begin(), reading->faults.end());
    return reading->value;
  }

 private:
  struct KeptReading {
    Value value = {};
    Diagnostics faults;
  };
  using Kept = std::shared_ptr<const KeptReading>;

  Kept kept(const std::string& name) {
    const std::lock_guard lock{mutex_};
    const auto found = readings_.find(name);
    return found == readings_.end() ? nullptr : found->second;
  }

  Kept keep(const std::string& name, KeptReading reading) {
    const std::lock_guard lock{mutex_};
    return readings_.try_emplace(name, std::make_shared<const KeptReading>(std::move(reading))).first->second;
  }

  std::mutex mutex_;
  std::map<std::string, Kept> readings_;
};

}  // namespace redovisa
