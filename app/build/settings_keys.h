// The settings of a document that rules read, by key. Everything is optional: what is not stated is not known, and a
// check that needs it says "cannot tell". `set F.rig settings.acs=false` and the like write them.
//
// clang-format off
// key of `settings`                                        type, unit     meaning
// -------------------------------------------------------  -------------  -------
// workload_mode                                            word           single, inference, inference_pp, inference_tp, training, ddp, fsdp_zero3
// duty_24_7                                                yes/no         runs around the clock
// step_s, params_b                                         s, 10^9        time of a training step; parameters of the model
// stream_gb_s                                              GB/s           rate at which each machine reads the data set
// checkpoint_gb                                            GB             size of one checkpoint
// write_tb_day                                             TB             written to the drives per day
// remote_storage                                           yes/no         the data set is read over the network (NVMe-oF)
// network_gbit_s                                           Gbit/s         rate of one link between nodes; default the fastest port of the list
// backup                                                   yes/no         there is a copy of what the arrays hold
// acs, above_4g, csm, rebar                                yes/no         firmware: access control on, decoding above 4 GiB on, CSM on, resizable BAR on
// mmio_window_gib                                          GiB            address space for cards that the firmware offers
// iommu                                                    word           off, pt, on
// nps                                                      number         NUMA nodes per EPYC socket
// virtual                                                  yes/no         the cards are passed to virtual machines
// bios                                                     text           firmware version, or `latest`
// board_revision                                           text           hardware revision as printed on the board
// xgmi_links                                               number         links between two EPYC sockets
// p2p_patch, p2p_required                                  yes/no         driver patched for peer-to-peer; the software needs peer-to-peer
// ecc_expected                                             yes/no         memory errors must be corrected
// dimm_fan                                                 yes/no         a fan blows over memory and voltage regulators
// reused_cables                                            yes/no         modular cables of another supply are used
// same_pinout                                              yes/no         ... and the maker states the same pinout
// psu_sync                                                 yes/no         a kit starts all supplies together (add2psu)
// fan_hub                                                  word           the fans' hub is fed by sata, molex or pcie6
// power_strip                                              yes/no         a strip or extension lies between wall and machine
// power_strip_a                                            A              its rating
// power_strip_chained                                      yes/no         one strip feeds another
// breaker                                                  word           characteristic of the breaker: b, c, d
// contract_va, base_load_w                                 VA, W          the household's supply contract; what else it draws
// hours_year, price_kwh                                    h, money       running time and energy price
// own_years, utilization, discount_rate, ...               years, share   own or rent: all keys with ranges in app/ownership/assumptions.cpp
// purchase, busy_w                                         money, W       a quote instead of the parts' prices; power at the wall while it works
// peak_share, peak_factor                                  share, times   hours with peaks, and how many builds' worth of work there is then
// data_private, latency_ms                                 yes/no, ms     the data may not leave the house; answers are due within
// rent_price.<id>, rent_speed.<id>                         money/h, times price and speed of a rented machine of the catalog
// rent_count.<id>, rent_accelerator.<id>                   number, id     accelerators of an offer that leaves them open
// rate.<currency>                                          text           what one unit of it was in the build's currency on a day, `1.08@DAY` (ISO 8601)
// ac_btu_h, ac_portable                                    BTU/h, yes/no  cooling of the room; a portable unit with a hose
// room_base_w                                              W              what else heats the room
// rack_depth_mm                                            mm             room from post to door
// shelf_load_kg                                            kg             what the shelf or the rails carry
// transport                                                yes/no         the machine is shipped as built
// headless, shared                                         yes/no         no screen, run from afar; several people use it
// telemetry                                                yes/no         temperatures and fans are watched
// dust_filters                                             yes/no         dust filters stand before the intake fans
// risers                                                   list           see risers.h: `type=oculink,gen=4,lanes=4,length_mm=500,count=2;...`
// pcie_switches                                            list           see pcie_switches.h: `vendor=microchip,count=4,uplink_gen=5;...`
// pytorch, tensorflow, jax, onnxruntime, llama.cpp, vllm   version        framework that shall run, as `2.9`; see the FW rules
// cuda, rocm, nvidia_driver                                version        toolkit and driver branch
//
// key of `site`             type, unit    meaning
// ------------------------  ------------  -------
// country, mains_v          ISO 3166, V   where the machine stands; the country gives what is not stated
// circuit_a, circuit_count  A, number     rating of one branch; branches that the supplies are plugged into
// circuit_shared, plug      yes/no, text  other loads hang on the branch; its plug
// inlet_c, altitude_m       degrees C, m  air that the machine draws in; height above the sea
//
// key of a part's settings             parts               meaning
// -----------------------------------  ------------------  -------
// power_limit_w                        accelerator         limit that the driver is told
// link_width, link_gen                 cards, drives       the link is set or wired to at most this
// link                                 accelerator         oculink, thunderbolt, usb4: the way in
// numa                                 accelerator         socket, 0-based as the system counts
// psu                                  accelerator, board  key of the supply that feeds it (`psu1`, `psu#2`); else `feeds`
// plug_cables                          accelerator         cables from the supply to its 8-pin plugs
// bar1_gib                             accelerator         window onto its memory, as the driver reports it
// temperature_c                        accelerator         observed under load
// speed_mt_s                           memory              speed that the firmware sets
// psb_vendor, used                     cpu                 board maker it is fused to (`none`); bought used
// age_years                            psu                 age
// revision                             motherboard         as board_revision
// slot, card, type, power, psu, split  cable               a riser's slot, card, type and feed; the split a splitter asks for
// sense_w                              cable               what an adapter's sense pins announce
// accelerator, accelerators            rented              id of the option that is taken, default the first; how many
// clang-format on
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/build/build.h"

namespace flopsmith {

/// A yes/no setting; nullopt when absent or of another type.
[[nodiscard]] std::optional<bool> flagSetting(const Settings& settings, std::string_view key);
/// A text setting, folded to lower case; a number is written out. Empty when absent.
[[nodiscard]] std::string wordSetting(const Settings& settings, std::string_view key);

/// What the accelerators do together.
enum class WorkMode { Unknown, Single, Inference, PipelineInference, TensorInference, Training, DataParallel, Sharded };
/// `workload_mode`, else what the stated workload means for the group; an unknown word counts as not stated.
[[nodiscard]] WorkMode workMode(const Build& build);
/// Cards that pass data to each other in every step: training of any kind and tensor-parallel inference. Not stated:
/// more than one card is one training group (rule book).
[[nodiscard]] bool worksAsGroup(const Build& build);

/// One entry of a list setting: `key=value` pairs joined by commas; entries are joined by semicolons.
using SettingEntry = std::vector<std::pair<std::string, std::string>>;
/// At most 64 entries of a list setting, keys and values folded to lower case; what has no '=' is left out.
[[nodiscard]] std::vector<SettingEntry> listSetting(const Settings& settings, std::string_view key);
/// The list as text, for writing it back.
[[nodiscard]] std::string listText(const std::vector<SettingEntry>& entries);
[[nodiscard]] std::string entryWord(const SettingEntry& entry, std::string_view key);
[[nodiscard]] std::optional<double> entryNumber(const SettingEntry& entry, std::string_view key);

} // namespace flopsmith
