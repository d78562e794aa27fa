// JSON inventory of a machine: `parts` (words and figures) and `environment` (mains, room, workload, firmware). Members
// that are null or absent are not known. Members beside the two, such as an outcome, are not read; `title` becomes the
// document's name.
//
// Where things go in the document (keys of `settings` unless said otherwise):
//   environment.region -> site.country (NA US, EU DE, UK GB, AU, JP); mains_voltage_v, circuit_amps, circuit_shared,
//   circuit_count, plug, ambient_c, altitude_m -> site.mains_v, circuit_a, circuit_shared, circuit_count, plug,
//   inlet_c, altitude_m acs, above_4g, csm, duty_24_7 -> the same keys; network_gbps -> network_gbit_s; assumed true ->
//   mains_assumed true; nodes -> nodes; workload -> workload_mode, and workload.mode of the document ("tensor parallel
//   2" adds workload.tensor_parallel); a power strip in the path -> power_strip; add2psu -> psu_sync firmware and
//   revision of a board in words -> bios ("newest BIOS": latest), board_revision PCIe switches in words ->
//   pcie_switches ("vendor=microchip,count=4,uplink_gen=5,parts=2")
// Settings of a part's entry:
//   power_limit_w; power_limited true (limited to an unknown value); link_width, link_gen, link (oculink, ...);
//   numa (socket number); slot_label (a slot that the board's table does not have); psu (key of the feeding supply);
//   count_unknown true (at least one); load_w, age_years, feeds, note as in the inventory
//   of a riser: type (slimsas, mcio, oculink, splitter, x1), split (x8x8), psu
// Kinds of `cable` placeholders: riser (cables and splitters too), pcie-switch, nvlink-bridge, psu-sync, adapter.
#pragma once

#include <string>
#include <string_view>

#include "app/import/parts_list.h"

namespace flopsmith {

/// Reads an inventory. Errors name the member: wrong type, out of range, no `parts`.
[[nodiscard]] Result<ParsedList> parseInventory(std::string_view text, const std::string& file);

} // namespace flopsmith
