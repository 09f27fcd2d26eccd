#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace redovisa {

/// Which way words say that something has gone, or that it is from what it is held against.
enum class ToldDirection : std::uint8_t { up, down, same, better, worse };

/// "ökat", "minskning", "sjunkit": that something changes. Not "ökad", which is said of other things too.
std::optional<ToldDirection> told_change(std::string_view word);

/// "högre", "färre", "bättre": that it is more or less than something.
std::optional<ToldDirection> told_comparison(std::string_view word);

/// "ökade", "ökningar", "stigit": in any form, of an amount.
bool tells_rise(std::string_view word);

/// "minskar", "minskningen", "sänkts": in any form, of an amount.
bool tells_fall(std::string_view word);

/// Those, and "förbättrats" and "försämrats" in any form.
bool tells_change(std::string_view word);

/// "inte", "varken": the opposite is meant, or nothing.
bool turns_around(std::string_view word);

}  // namespace redovisa
