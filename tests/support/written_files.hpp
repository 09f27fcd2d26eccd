#pragma once

#include <filesystem>
#include <map>
#include <string>

/// The bytes of files by their names, without folders.
using Files = std::map<std::string, std::string>;

/// All bytes of a file; none when it cannot be read.
std::string bytes_of(const std::filesystem::path& path);

/// The files that lie in the folder and below it.
Files written_files(const std::filesystem::path& folder);

/// Checks that each file of `before` is there afterwards with the same bytes.
void check_same_bytes(const Files& before, const Files& after);
