#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "document/template.hpp"
#include "template_lookup.hpp"
#include "write/look.hpp"

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

/// The templates and looks of the common folder, each read once for all the folders of a batch and all its
/// threads. Made anew for each batch, so that a watch sees what has changed.
struct CommonTemplates {
  KeptReadings<std::optional<Template>> reports;
  KeptReadings<std::vector<std::string>> sections;
  KeptReadings<Look> looks;
};

// What is read of the folder `mallar` of an underlag is its own, and is not kept.

/// As read_template_to_check, of a report in the form that a convention has of it.
std::optional<Template> template_to_check(const TemplateRoots& roots, const std::string& report,
                                          const std::vector<std::string>& family, Diagnostics& diagnostics);

/// As read_look.
Look look_of(const TemplateRoots& roots, const std::vector<std::string>& family, Diagnostics& diagnostics);

/// The sections of running text that any of the convention's templates shows; templates with faults show
/// nothing.
std::vector<std::string> sections_of_any(const TemplateRoots& roots, const std::vector<std::string>& family);

}  // namespace redovisa
