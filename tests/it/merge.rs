//! What a merge promises: the laws, over random histories of several laptops, and the cases that have a name.

mod causes;
mod collisions;
mod judged;
mod laptop;
mod laws;
mod people;
mod refused;
mod scenes;
mod sorting;
mod told;
mod undone;
