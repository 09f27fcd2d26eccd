#pragma once

#include <string>

#include "model/economy.hpp"

/// A figure as it would be written, "" for none.
redovisa::Reported reported_figure(const std::string& written);
