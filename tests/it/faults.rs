//! What a dossier must outlive: killed processes, power cuts, full and failing disks, damaged files, clocks that step, and two
//! programs at once. Each campaign counts what it did, and fails if it did not reach what it is about.

mod child;
mod clock;
mod damage;
mod disk;
mod kill;
mod logs;
mod power;
mod record;
mod scene;
mod shim;
mod together;
mod twin;
