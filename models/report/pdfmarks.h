// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QPainter;

/// QPdfWriter cannot say which part of a page belongs to what. So a mark is drawn before and after each part, a small
/// rectangle far outside of any page whose size is the part's number, and later found in the page's content and
/// replaced by the operators of marked content (ISO 32000-1, 14.6).
namespace tellings::paper {

/// Marks where part `number` begins or ends. Leaves the painter without a pen or brush of any meaning.
void drawMark(QPainter &painter, int number, bool begins);

/// A page's content without marks: nothing takes their place.
[[nodiscard]] std::string withoutMarks(std::string_view content);

/// A page's content with operators of marked content in the place of marks, and what is drawn outside of all parts in
/// artifacts. The page's parts are `tags.size()` from number `first` on, in this order; their MCIDs count from 0.
/// Nothing where its marks are not those, or one is within a text object or a path.
[[nodiscard]] std::optional<std::string> markedContent(std::string_view content, int first,
                                                       const std::vector<std::string> &tags);

} // namespace tellings::paper
